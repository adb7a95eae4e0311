// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/transportoptions.h"

#include <QWidget>

#include <vector>

class InterfaceCombo;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

/// The groups that a UDP socket is a member of, a line each: group, source, interface.
class GroupList : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t most = 64; ///< of one socket

    /// Its parts are named after `name`: "serverGroup" has a serverGroupAddButton.
    explicit GroupList(QString name, QWidget* parent = nullptr);

    void setGroups(const QList<GroupMembership>& groups);
    /// Those lines that name a group.
    [[nodiscard]] QList<GroupMembership> groups() const;
    /// What is wrong with them, for a person; empty: they can be used.
    [[nodiscard]] QString problem() const;

signals:
    /// A person has changed them.
    void edited();

private:
    struct Line {
        QWidget* widget;
        QLineEdit* group;
        QLineEdit* source;
        InterfaceCombo* interface;
    };

    QLineEdit* makeEdit(
        const QString& part, const QString& name, const QString& placeholder, QWidget* line);
    Line& addLine(const GroupMembership& membership);
    void remove(const QWidget* line);
    void updateButton();

    QString m_name;
    std::vector<Line> m_lines;
    int m_made = 0; // lines so far, for their names
    QVBoxLayout* m_layout;
    QToolButton* m_addButton;
};
