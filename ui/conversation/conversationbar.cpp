// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversationbar.h"

#include "core/words/format.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/conversationwords.h"
#include "ui/parts/clearbutton.h"
#include "ui/parts/combopopup.h"
#include "ui/parts/placeholder.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace {

constexpr int mostOffered = 200; // connections, the newest ones
constexpr qsizetype mostLookedAt = 20'000; // connections, to find them

/// Asks for its items when they are wanted.
class AskingCombo : public QComboBox
{
public:
    AskingCombo(std::function<void()> fill, QWidget* parent)
        : QComboBox(parent)
        , m_fill(std::move(fill))
    {
    }

    void showPopup() override
    {
        m_fill();
        QComboBox::showPopup();
    }

private:
    const std::function<void()> m_fill;
};

QToolButton* makeButton(QWidget* parent, const QString& text, const QString& words)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ConversationBar::ConversationBar(ConversationView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_only(new AskingCombo([this] { fillConnections(); }, this))
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_older(makeButton(this, QStringLiteral("↑"), tr("Older (Enter)")))
    , m_newer(makeButton(this, QStringLiteral("↓"), tr("Newer (Shift+Enter)")))
    , m_close(makeButton(this, QStringLiteral("✕"), tr("Close the search (Esc)")))
{
    m_only->setObjectName(QStringLiteral("conversationOnlyCombo"));
    m_only->setAccessibleName(tr("Whose lines are shown"));
    m_only->setToolTip(tr("Show what is said on all connections, or on one alone"));
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_only->setMinimumContentsLength(12);
    m_edit->setObjectName(QStringLiteral("conversationSearchEdit"));
    m_edit->setAccessibleName(tr("Find in the conversation"));
    setPlaceholder(m_edit, tr("Find in the conversation"), tr("Find"));
    addClearButton(m_edit);
    m_count->setObjectName(QStringLiteral("conversationHitsLabel"));
    m_older->setObjectName(QStringLiteral("conversationOlderButton"));
    m_newer->setObjectName(QStringLiteral("conversationNewerButton"));
    m_close->setObjectName(QStringLiteral("conversationBarCloseButton"));
    layOut();
    connect(m_only, &QComboBox::activated, this,
        [this] { emit onlyRequested({m_only->currentData().toUInt()}); });
    connect(m_edit, &QLineEdit::textChanged, this, &ConversationBar::search);
    connect(m_older, &QToolButton::clicked, this, [this] { go(Way::Older); });
    connect(m_newer, &QToolButton::clicked, this, [this] { go(Way::Newer); });
    connect(m_close, &QToolButton::clicked, this, &ConversationBar::close);
    connect(m_view, &ConversationView::linesChanged, this, [this] {
        if (m_search)
            m_search->update(m_view->lines());
    });
    setConversation({});
    search({});
    hide();
}

ConversationBar::~ConversationBar() = default;

void ConversationBar::layOut()
{
    const QString widest = tr("%1 of %2", "which of how many were found").arg(8888).arg(8888);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(widest));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid / 2, Theme::grid * 3 / 2, Theme::grid / 2);
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_only, 2);
    layout->addWidget(m_edit, 3);
    layout->addWidget(m_count);
    layout->addWidget(m_older);
    layout->addWidget(m_newer);
    layout->addWidget(m_close);
}

void ConversationBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ConversationBar::close()
{
    m_edit->clear();
    hide();
    emit closed();
}

void ConversationBar::setConversation(const ConversationOf& whose)
{
    m_only->clear();
    m_only->addItem(tr("All connections"), quint32(0));
    if (whose.only.isValid()) {
        m_only->addItem(tr("Connection %1").arg(whose.only.value), whose.only.value);
        m_only->setCurrentIndex(1);
        show();
    }
}

void ConversationBar::fillConnections()
{
    if (!m_view->lines())
        return;
    const EndpointId endpoint = m_view->lines()->whose.endpoint;
    const ConnectionTable& connections = m_view->lines()->analysis->connections;
    const quint32 chosen = m_only->currentData().toUInt();
    m_only->clear();
    m_only->addItem(tr("All connections"), quint32(0));
    const qsizetype last = std::max<qsizetype>(0, connections.size() - mostLookedAt);
    for (qsizetype row = connections.size(); row-- > last && m_only->count() <= mostOffered;) {
        const ConnectionFacts& facts = connections.at(row);
        if (facts.endpoint == endpoint && facts.isKnown()) {
            m_only->addItem(ConversationWords::peerAndDetail(facts.id, &facts), facts.id.value);
        }
    }
    m_only->setCurrentIndex(std::max(0, m_only->findData(chosen)));
    fitPopup(m_only);
}

void ConversationBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter)
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? Way::Newer : Way::Older);
    else
        QWidget::keyPressEvent(event);
}

void ConversationBar::search(const QString& text)
{
    m_search.reset();
    m_hits.reset();
    m_isNew = true;
    m_view->setMark(text);
    if (!text.isEmpty()) {
        m_search = std::make_unique<ConversationSearch>(
            text, [this] { QMetaObject::invokeMethod(this, &ConversationBar::showHits); });
        if (m_view->lines())
            m_search->update(m_view->lines());
    }
    showCount();
}

void ConversationBar::showHits()
{
    if (!m_search)
        return;
    m_hits = m_search->hits();
    if (m_isNew && m_hits->isComplete() && m_hits->positions.end() > m_hits->positions.first()) {
        m_isNew = false;
        const qint64 current = m_view->currentLine();
        m_view->goToLine(hitFrom(current < 0 ? m_hits->lines->end() : current, Way::Older));
    }
    showCount();
}

/// The next hit from a position on, itself included where the way is to the older ones; from the
/// other end again if there is none.
qint64 ConversationBar::hitFrom(qint64 position, Way way) const
{
    const ConversationHits::Positions::View& hits = m_hits->positions;
    const qint64 index = m_hits->firstFrom(position + 1) - (way == Way::Older ? 1 : 0);
    if (index < hits.first())
        return hits[hits.end() - 1];
    return hits[index < hits.end() ? index : hits.first()];
}

void ConversationBar::go(Way way)
{
    if (!m_hits || m_hits->positions.end() == m_hits->positions.first())
        return;
    const qint64 current = m_view->currentLine();
    const qint64 from = current < 0 ? m_hits->lines->end() : current;
    m_view->goToLine(hitFrom(way == Way::Older ? from - 1 : from, way));
    showCount();
}

void ConversationBar::showCount()
{
    const qint64 found = m_hits ? m_hits->positions.end() - m_hits->positions.first() : 0;
    m_older->setEnabled(found > 0);
    m_newer->setEnabled(found > 0);
    if (!m_hits) {
        m_count->clear();
    } else if (found == 0) {
        m_count->setText(m_hits->isComplete() ? tr("Not found") : tr("Searching…"));
    } else {
        const qint64 at = m_hits->firstFrom(m_view->currentLine());
        const bool isHit
            = at < m_hits->positions.end() && m_hits->positions[at] == m_view->currentLine();
        const QString number = Format::number(found);
        m_count->setText(isHit
                ? tr("%1 of %2", "which of how many were found")
                      .arg(Format::number(at - m_hits->positions.first() + 1), number)
                : tr("%1 found", "a number of lines", Format::forPlural(found)).arg(number));
    }
}
