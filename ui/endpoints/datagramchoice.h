// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/transportoptions.h"

#include <QWidget>

class ElidedLabel;
class GroupList;
class InterfaceCombo;
class QCheckBox;
class QFormLayout;
class QSpinBox;
class QToolButton;

/// What is set on sockets of datagrams, as a field of a form: folded under a line, as few need it.
/// Of Unix datagrams it is the idle time alone.
class DatagramChoice : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are named after `name`: "server" has a serverIdleSpin.
    DatagramChoice(const QString& name, Role role, QWidget* parent = nullptr);

    void setTransport(Transport transport);
    void setOptions(const DatagramOptions& options);
    [[nodiscard]] DatagramOptions options() const;
    /// While a server runs, groups can be joined and left, and nothing else changed.
    void setRunning(bool isRunning);
    /// What is wrong with the fields, for a person; empty: they can be used.
    [[nodiscard]] QString problem() const;

signals:
    /// A person has changed the groups.
    void groupsEdited();
    /// A person wants to see `fields` of it.
    void unfolded(QWidget* fields);

private:
    void nameFields(const QString& name);
    void addFields();
    void updateFold();
    /// What is not as usual, in a few words.
    [[nodiscard]] QString summary() const;

    Role m_role;
    Transport m_transport = Transport::Udp;
    QToolButton* m_foldButton;
    ElidedLabel* m_summary; // while it is folded
    QWidget* m_fields; // what folds
    QFormLayout* m_rows;
    GroupList* m_groups;
    InterfaceCombo* m_interface;
    QSpinBox* m_ttl;
    QCheckBox* m_loop;
    QCheckBox* m_broadcast;
    QSpinBox* m_receiveBuffer;
    QSpinBox* m_idle;
    QCheckBox* m_connected;
};
