// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace {
constexpr auto roleProperty = "accessibleRole";

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    if (!role.isValid() || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Role(role.toInt()));
}
} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeInterface);
    widget->setProperty(roleProperty, int(role));
}
