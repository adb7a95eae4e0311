// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/transportoptions.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class WrappedLabel;

/// What is done about the path of a server's Unix domain socket, as a field of a form: who may use
/// it, and whether one that a dead server has left is removed.
class UnixChoice : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are named after `name`: "server" has a serverPermissionsEdit.
    explicit UnixChoice(const QString& name, QWidget* parent = nullptr);

    void setOptions(const UnixOptions& options);
    [[nodiscard]] UnixOptions options() const;
    void setRemovesStale(bool on);

private:
    void updateWords();

    QLineEdit* m_permissions;
    WrappedLabel* m_meaning;
    QCheckBox* m_removesStale;
};
