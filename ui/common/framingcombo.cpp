// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/framingcombo.h"

FramingCombo::FramingCombo(QWidget* parent)
    : QComboBox(parent)
{
    const QMap<QString, QString> titles {
        {QStringLiteral("raw"), tr("None (raw bytes)")},
        {QStringLiteral("lines"), tr("Lines")},
        {QStringLiteral("header-content"), tr("Header/content")},
    };
    for (const QString& name : framingNames())
        addItem(titles.value(name, name), name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

FramingSpec FramingCombo::framing() const
{
    return FramingSpec::parse(currentData().toString()).value_or({});
}

void FramingCombo::setFraming(const FramingSpec& framing)
{
    const QString name = framing.toString();
    if (findData(name) < 0)
        addItem(name, name);
    setCurrentIndex(findData(name));
}
