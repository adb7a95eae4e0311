// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/comboname.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace {
/// Qt finds the label among the combo's siblings, so that it goes where the combo goes.
class ComboName : public QLabel
{
public:
    ComboName(QComboBox* combo, const QString& name)
        : QLabel(name, combo->parentWidget())
        , m_combo(combo)
    {
        setTextFormat(Qt::PlainText);
        setBuddy(combo);
        hide();
        combo->installEventFilter(this);
        connect(combo, &QObject::destroyed, this, &QObject::deleteLater);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_combo && event->type() == QEvent::ParentChange)
            setParent(m_combo->parentWidget());
        return QLabel::eventFilter(watched, event);
    }

private:
    QComboBox* m_combo;
};
} // namespace

void nameCombo(QComboBox* combo, const QString& name)
{
    combo->setAccessibleName(name);
    new ComboName(combo, name);
}
