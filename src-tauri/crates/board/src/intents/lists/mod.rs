//! The lists that posts are sorted by: audiences, tags, categories, campaigns.

mod add_audience;
mod add_campaign;
mod add_category;
mod add_tag;
mod describe_campaign;
mod describe_category;
mod join_audience;
mod join_tag;
mod plan_campaign;
mod remove_audience;
mod remove_campaign;
mod remove_category;
mod remove_tag;
mod rename_audience;
mod rename_tag;
mod set_audience_target;
mod set_tag_target;
mod sum_up_campaign;

pub use add_audience::AddAudience;
pub use add_campaign::AddCampaign;
pub use add_category::AddCategory;
pub use add_tag::AddTag;
pub use describe_campaign::DescribeCampaign;
pub use describe_category::DescribeCategory;
pub use join_audience::JoinAudience;
pub use join_tag::JoinTag;
pub use plan_campaign::PlanCampaign;
pub use remove_audience::RemoveAudience;
pub use remove_campaign::RemoveCampaign;
pub use remove_category::RemoveCategory;
pub use remove_tag::RemoveTag;
pub use rename_audience::RenameAudience;
pub use rename_tag::RenameTag;
pub use set_audience_target::SetAudienceTarget;
pub use set_tag_target::SetTagTarget;
pub use sum_up_campaign::SumUpCampaign;

use crate::refusal::Refusal;

/// Refuses to join something with itself.
fn another(what: &'static str, is_same: bool, name: &str) -> Result<(), Refusal> {
    match is_same {
        true => Err(Refusal::Impossible { what, why: format!("“{name}” can't be joined with itself") }),
        false => Ok(()),
    }
}

/// A share of the posts in whole percent.
fn a_share(percent: Option<u32>) -> Result<Option<u32>, Refusal> {
    match percent {
        Some(101..) => {
            Err(Refusal::Impossible { what: "target share", why: "it is a percentage, 100 at most".into() })
        }
        share => Ok(share),
    }
}
