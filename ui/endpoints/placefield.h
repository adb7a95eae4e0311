// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class WrappedLabel;

/// A path for a socket in the folder that the user's session has for such (XDG_RUNTIME_DIR).
[[nodiscard]] QString defaultUnixPath();

/// Where an endpoint is to be, as a field of a form: what carries it, beside it the address or, of
/// Unix domain sockets, the path; and under both what the transport promises, in a line. The port
/// is a field of its own.
class PlaceField : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        QString name; ///< of the parts: "server" has a serverTransportCombo
        QWidget* address; ///< the field of the address
        QLineEdit* edit; ///< that is typed in: it, or in it
        QSpinBox* port;
    };

    explicit PlaceField(const Parts& parts, QWidget* parent = nullptr);

    /// Puts it into a form, as the field of the address, and below it the port.
    void addTo(QFormLayout* form, const QString& label);
    void setPlace(const TransportAddress& place);
    [[nodiscard]] TransportAddress place() const;
    [[nodiscard]] Transport transport() const;
    /// A few words for a tab: ":65432", "udp lab-7:65432", "app.sock".
    [[nodiscard]] QString shortText() const;
    /// What is wrong with it, for a person; empty: it can be used.
    [[nodiscard]] QString problem() const;

signals:
    /// By a person, or by setPlace().
    void transportChanged(Transport transport);

private:
    void addTransports();
    void layOut();
    void handleTransportChanged();
    void takeApart();
    void updateWords();
    void browse();

    Parts m_parts;
    QComboBox* m_transport;
    QPushButton* m_browseButton;
    WrappedLabel* m_meaning;
    WrappedLabel* m_pathNote; // of Unix domain sockets
    Transport m_shown = Transport::Tcp; // what the address is of
    QString m_otherAddress; // of the other kind, host or path: what stood there last
};
