//! What a person's hands do in the window: click, type, press, drag.

use std::time::Duration;

use serde_json::json;
use thirtyfour::action_chain::ActionChain;

use super::keys::chord;
use super::{Element, Outcome, Page, Target};

/// Between two places of a moving pointer.
const STEP: Duration = Duration::from_millis(20);

impl Page {
    /// # Errors
    /// When it does not appear or does not take the click.
    pub async fn click(&self, target: Target) -> Outcome {
        Ok(self.find(target).await?.click().await?)
    }

    /// Replaces what stands in the field.
    ///
    /// # Errors
    /// When it does not appear or does not take the text.
    pub async fn fill(&self, target: Target, text: &str) -> Outcome {
        let field = self.find(target).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Types into whatever has the focus.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn type_text(&self, text: &str) -> Outcome {
        Ok(self.hand(Duration::ZERO).send_keys(text).perform().await?)
    }

    /// Presses a key or a chord: `Escape`, `Control+k`, `Shift+ArrowDown`.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn press(&self, keys: &str) -> Outcome {
        let keys = chord(keys);
        let mut chain = self.hand(Duration::ZERO);
        for key in &keys {
            chain = chain.key_down(*key);
        }
        for key in keys.iter().rev() {
            chain = chain.key_up(*key);
        }
        Ok(chain.perform().await?)
    }

    /// Drags with the pointer, in steps, as a hand does.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn drag(&self, what: &Element, onto: &Element) -> Outcome {
        self.pick_up(what).await?;
        self.carry_over(onto).await?;
        self.let_go().await
    }

    /// Drags it by a part of it, to just above the middle of another thing.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn drag_by(&self, what: &Element, part: &str, onto: &Element) -> Outcome {
        let held = what.find(thirtyfour::By::Css(part)).await?;
        self.pick_up(&held).await?;
        self.carry_over(onto).await?;
        let (x, y) = self.middle_of(onto).await?;
        self.hand(STEP).move_to(x, y - 6).perform().await?;
        self.let_go().await
    }

    /// Presses the pointer on it and moves it just enough to begin a drag.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn pick_up(&self, what: &Element) -> Outcome {
        // A hand waits until what it reaches for stands still.
        self.rest().await?;
        let (x, y) = self.middle_of(what).await?;
        let chain = self.hand(STEP).move_to(x, y).click_and_hold();
        Ok(chain.move_to(x + 4, y + 4).move_to(x + 12, y + 8).perform().await?)
    }

    /// Carries what was picked up over this, and stays there.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn carry_over(&self, onto: &Element) -> Outcome {
        let (x, y) = self.middle_of(onto).await?;
        let mut chain = self.hand(STEP);
        for back in [60, 30, 12, 4, 0] {
            chain = chain.move_to(x - back, y - back / 2);
        }
        Ok(chain.perform().await?)
    }

    /// Carries what was picked up to a place of the page, and stays there.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn carry_to(&self, x: i64, y: i64) -> Outcome {
        Ok(self.hand(STEP).move_to(x - 30, y).move_to(x - 4, y).move_to(x, y).perform().await?)
    }

    /// # Errors
    /// When the window does not take it.
    pub async fn let_go(&self) -> Outcome {
        Ok(self.hand(STEP).release().perform().await?)
    }

    /// Presses the other mouse button on it.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn context_click(&self, what: &Element) -> Outcome {
        self.rest().await?;
        let (x, y) = self.middle_of(what).await?;
        Ok(self.hand(STEP).move_to(x, y).context_click().perform().await?)
    }

    /// Clicks with Shift held down.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn shift_click(&self, what: &Element) -> Outcome {
        let (x, y) = self.middle_of(what).await?;
        let shift = chord("Shift");
        let pressed = shift.iter().fold(self.hand(STEP), |chain, key| chain.key_down(*key));
        let clicked = pressed.move_to(x, y).click();
        Ok(shift.iter().fold(clicked, |chain, key| chain.key_up(*key)).perform().await?)
    }

    /// Drags with Alt held down: a copy goes, and what is dragged stays.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn drag_a_copy(&self, what: &Element, onto: &Element) -> Outcome {
        self.pick_up(what).await?;
        let alt = || chord("Alt").into_iter();
        let pressed = alt().fold(self.hand(STEP), |chain, key| chain.key_down(key));
        pressed.perform().await?;
        self.carry_over(onto).await?;
        self.let_go().await?;
        Ok(alt().fold(self.hand(STEP), |chain, key| chain.key_up(key)).perform().await?)
    }

    /// Goes to a view by its address: `calendar/month`.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn go(&self, view: &str) -> Outcome {
        self.run("location.hash = '#/' + arguments[0]", vec![json!(view)]).await.map(drop)
    }

    fn hand(&self, step: Duration) -> ActionChain {
        self.session.action_chain_with_delay(Some(Duration::ZERO), Some(step))
    }

    async fn middle_of(&self, element: &Element) -> Outcome<(i64, i64)> {
        let middle = "arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
            const box = arguments[0].getBoundingClientRect();
            return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];";
        Ok(serde_json::from_value(self.run(middle, vec![element.to_json()?]).await?)?)
    }
}
