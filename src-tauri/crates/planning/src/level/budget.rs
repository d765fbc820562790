//! How long may be searched: counted in questions to the rules, so that the answer depends on nothing else.

/// How many questions may still be put to the rules.
pub(super) struct Budget<'c> {
    left: usize,
    cancelled: &'c dyn Fn() -> bool,
}

impl<'c> Budget<'c> {
    pub(super) fn new(cancelled: &'c dyn Fn() -> bool) -> Self {
        Self { left: 0, cancelled }
    }

    pub(super) fn grant(&mut self, questions: usize) {
        self.left = if (self.cancelled)() { 0 } else { questions };
    }

    pub(super) fn left(&self) -> usize {
        self.left
    }

    pub(super) fn is_cancelled(&self) -> bool {
        (self.cancelled)()
    }

    pub(super) fn is_spent(&self) -> bool {
        self.left == 0
    }

    /// Whether another question may be put.
    pub(super) fn spend(&mut self) -> bool {
        if self.left > 0 && self.left.is_multiple_of(64) && (self.cancelled)() {
            self.left = 0;
        }
        self.left = self.left.saturating_sub(1);
        self.left > 0
    }
}
