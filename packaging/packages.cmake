# CPack's part: a Debian package for each component.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT ${SOCKETSCOPE_MAINTAINER})
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # libqt6svg6, which draws the icons, too
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# A description's first line is its summary; one for both would stand before it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(about "Socketscope is for those who learn sockets and for those who debug protocols
for a living: servers and clients over TCP, UDP and Unix domain sockets, their
messages taken apart by framings and by dozens of known protocols, chats, and
the state of each connection as the kernel has it. What it records is a pcapng
file, which Wireshark opens.
")

set(CPACK_DEBIAN_SOCKETSCOPE_PACKAGE_NAME socketscope)
set(CPACK_DEBIAN_SOCKETSCOPE_PACKAGE_RECOMMENDS "fonts-noto-color-emoji, qt6-translations-l10n")
set(CPACK_DEBIAN_SOCKETSCOPE_PACKAGE_SUGGESTS "socketscope-cli, wireshark")
set(CPACK_DEBIAN_SOCKETSCOPE_DESCRIPTION "chat and socket inspector that shows every byte
${about}
This package has the window, and the subcommands that need none.")

set(CPACK_DEBIAN_SOCKETSCOPE-CLI_PACKAGE_NAME socketscope-cli)
set(CPACK_DEBIAN_SOCKETSCOPE-CLI_PACKAGE_RECOMMENDS qt6-translations-l10n)
set(CPACK_DEBIAN_SOCKETSCOPE-CLI_PACKAGE_SUGGESTS "socketscope, tshark")
set(CPACK_DEBIAN_SOCKETSCOPE-CLI_DESCRIPTION "chat and socket inspector for the command line
${about}
This package has the subcommands alone, which need neither a display nor Qt's
graphical libraries, and a unit of systemd that runs a server as a service.")
set(CPACK_DEBIAN_SOCKETSCOPE-CLI_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/postinst
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/prerm
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm)

include(CPack)
