//! What people do with editors.

mod add_person;
mod describe_person;
mod hand_over;
mod plan_rota;
mod remove_person;
mod set_absences;
mod set_duties;

pub use add_person::AddPerson;
pub use describe_person::DescribePerson;
pub use hand_over::{HandOver, HandoverScope};
pub use plan_rota::PlanRota;
pub use remove_person::RemovePerson;
pub use set_absences::SetAbsences;
pub use set_duties::SetDuties;
