//! What the system has to have, and what it is called on each kind of system.

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Building,
    /// The window's tests too: a screen without a monitor, the web driver, one font.
    Testing,
}

/// Which package manager the system has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    Debian,
    Fedora,
    Arch,
    OtherLinux,
}

impl System {
    /// Reads it off the text of `/etc/os-release`.
    pub(crate) fn of(os_release: &str) -> Self {
        let values = os_release.lines().filter_map(|line| line.split_once('='));
        let names: Vec<&str> = values
            .filter(|(key, _)| matches!(*key, "ID" | "ID_LIKE"))
            .flat_map(|(_, value)| value.trim_matches('"').split_whitespace())
            .collect();
        let is = |known: &[&str]| names.iter().any(|name| known.contains(name));
        if is(&["debian", "ubuntu"]) {
            Self::Debian
        } else if is(&["fedora", "rhel"]) {
            Self::Fedora
        } else if is(&["arch"]) {
            Self::Arch
        } else {
            Self::OtherLinux
        }
    }

    /// The packages' names. On an unknown Linux Debian's, as a hint.
    pub(crate) fn packages(self, purpose: For) -> Vec<&'static str> {
        let (building, testing): (&[&str], &[&str]) = match self {
            Self::Debian | Self::OtherLinux => (
                &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"],
                &["xvfb", "webkit2gtk-driver", "fonts-dejavu-core", "libgl1-mesa-dri"],
            ),
            Self::Fedora => (
                &["gcc", "pkgconf-pkg-config", "webkit2gtk4.1-devel"],
                &["/usr/bin/Xvfb", "/usr/bin/WebKitWebDriver", "dejavu-sans-fonts"],
            ),
            Self::Arch => {
                (&["base-devel", "webkit2gtk-4.1"], &["xorg-server-xvfb", "webkitgtk-6.0", "ttf-dejavu"])
            }
        };
        match purpose {
            For::Building => building.to_vec(),
            For::Testing => [building, testing].concat(),
        }
    }

    /// The line that a person types to get these.
    pub(crate) fn line(self, packages: &[&str]) -> String {
        let packages = packages.join(" ");
        match self {
            Self::Debian => format!("sudo apt-get install --no-install-recommends {packages}"),
            Self::Fedora => format!("sudo dnf install {packages}"),
            Self::Arch => format!("sudo pacman -S --needed {packages}"),
            Self::OtherLinux => format!("your system's counterparts of {packages}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_derivative_goes_with_its_parent() {
        assert_eq!(
            System::of("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            System::Debian
        );
        assert_eq!(System::of("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\""), System::Fedora);
        assert_eq!(System::of("ID=arch"), System::Arch);
        assert_eq!(System::of("ID=void"), System::OtherLinux);
    }

    #[test]
    fn testing_needs_what_building_needs() {
        for system in [System::Debian, System::Fedora, System::Arch] {
            let testing = system.packages(For::Testing);
            assert!(system.packages(For::Building).iter().all(|package| testing.contains(package)));
        }
    }
}
