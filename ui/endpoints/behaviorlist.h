// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/behavior/behaviorspec.h"

#include <QListWidget>

/// What a server, or a client, can do with what it receives: one is chosen, each is explained in a
/// line.
class BehaviorList : public QListWidget
{
    Q_OBJECT

public:
    explicit BehaviorList(Role role, QWidget* parent = nullptr);

    [[nodiscard]] BehaviorSpec::Kind kind() const;
    void setKind(BehaviorSpec::Kind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void kindChanged(BehaviorSpec::Kind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(BehaviorSpec::Kind kind, const QString& name, const QString& meaning);
    void addForServers();
    void addForClients();
};
