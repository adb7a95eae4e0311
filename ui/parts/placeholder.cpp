// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/placeholder.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLineEdit>

namespace {

class Placeholder : public QObject
{
public:
    Placeholder(QLineEdit* edit, const QString& whole, const QString& brief)
        : QObject(edit)
        , m_edit(edit)
        , m_whole(whole)
        , m_brief(brief)
    {
        edit->installEventFilter(this);
        choose();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            choose();
        return QObject::eventFilter(watched, event);
    }

private:
    void choose()
    {
        const int needed = m_edit->fontMetrics().horizontalAdvance(m_whole);
        const QMargins margins = m_edit->textMargins();
        const int room = m_edit->width() - margins.left() - margins.right() - 4 * Theme::grid;
        m_edit->setPlaceholderText(needed <= room ? m_whole : m_brief);
    }

    QLineEdit* m_edit;
    QString m_whole;
    QString m_brief;
};

} // namespace

void setPlaceholder(QLineEdit* edit, const QString& whole, const QString& brief)
{
    new Placeholder(edit, whole, brief);
}
