//! What people do with editors.

mod add_person;
mod describe_person;
mod remove_person;
mod set_absences;
mod set_duties;

pub use add_person::AddPerson;
pub use describe_person::DescribePerson;
pub use remove_person::RemovePerson;
pub use set_absences::SetAbsences;
pub use set_duties::SetDuties;
