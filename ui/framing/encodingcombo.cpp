// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/encodingcombo.h"

#include <QLineEdit>

EncodingCombo::EncodingCombo(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Encoding of texts whose message does not say it"));
    setToolTip(tr("Any name that Python or IANA has for it"));
    setEditable(true);
    lineEdit()->setAccessibleName(accessibleName());
    setInsertPolicy(NoInsert);
    addItems({QStringLiteral("utf-8"), QStringLiteral("latin-1"), QStringLiteral("cp1252"),
        QStringLiteral("utf-16-le"), QStringLiteral("utf-16-be"), QStringLiteral("shift_jis"),
        QStringLiteral("gb18030"), QStringLiteral("koi8-r")});
}

QString EncodingCombo::encoding() const
{
    const QString name = currentText().trimmed();
    return name == itemText(0) ? QString() : name;
}

void EncodingCombo::setEncoding(const QString& encoding)
{
    setCurrentText(encoding.isEmpty() ? itemText(0) : encoding);
}
