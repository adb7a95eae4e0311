// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// The names that ports have by convention (services(5)): 22 is ssh. A value; any thread.
class ServiceNames
{
public:
    enum class Protocol : quint8 { Tcp, Udp };

    /// Reads the list; empty if there is none.
    [[nodiscard]] static ServiceNames read(const QString& path = QStringLiteral("/etc/services"));

    /// Empty if the port has none.
    [[nodiscard]] QString find(quint16 port, Protocol protocol) const;

private:
    QHash<quint32, QString> m_names; // by key()
};

/// Who hands out a port (RFC 6335 section 6).
enum class PortRange : quint8 {
    System, ///< 0 to 1023, "well known": to listen there needs a right
    User, ///< 1024 to 49151, "registered"
    Dynamic, ///< 49152 to 65535, "private"
};
[[nodiscard]] PortRange portRange(quint16 port);
