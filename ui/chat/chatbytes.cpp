// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatbytes.h"

#include "core/analysis/delivery.h"
#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/messagesummary.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QListView>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int mostRowsSeen = 5;
constexpr qsizetype shownText = 60; // UTF-16 units of a message

/// Rows are as wide as the list, so that what does not fit is elided.
class ElidedRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

/// The name of the member that speaks on a connection; null if there is none.
QString memberOn(const ChatFacts& chat, ConnectionId id)
{
    for (const auto& [folded, member] : chat.members) {
        if (member.connection == id)
            return member.name;
    }
    return {};
}

} // namespace

/// What was received, then what went out; a row for each message.
class ChatBytes::Model : public QAbstractListModel
{
public:
    enum Roles { MessageRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void set(const ChatRoomState& state, const CausedMessages& messages)
    {
        std::vector<qint64> indexes = messages.received();
        indexes.insert(indexes.end(), messages.sent().begin(), messages.sent().end());
        std::erase_if(
            indexes, [&](qint64 index) { return index < state.analysis->messages.first(); });
        const bool isSame = indexes == m_indexes;
        if (!isSame)
            beginResetModel();
        m_state = state;
        m_indexes = std::move(indexes);
        if (!isSame)
            endResetModel();
        else if (!m_indexes.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_indexes.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const qint64 place = m_indexes[std::size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(m_state->analysis->messages[place]);
        case Qt::ToolTipRole:
            return Format::plainToolTip(text(m_state->analysis->messages[place]));
        case Qt::ForegroundRole: {
            const bool isSent = m_state->analysis->messages[place].direction == Direction::Out;
            return Theme::instance().color(isSent ? ColorRole::Sent : ColorRole::Received);
        }
        case MessageRole:
            return place;
        default:
            return {};
        }
    }

private:
    [[nodiscard]] QString who(const Message& message) const
    {
        const QString name = memberOn(*m_state->chat, message.connection);
        const ConnectionFacts* const facts
            = m_state->analysis->connections.find(message.connection);
        const QString place = facts ? ConnectionWords::peer(*facts) : QString();
        return name.isEmpty()
            ? ChatBytes::tr("%1, connection %2", "an address, a number")
                  .arg(place)
                  .arg(message.connection.value)
            : ChatBytes::tr("%1, %2", "a name, an address").arg(safeText(name), place);
    }

    [[nodiscard]] QString text(const Message& message) const
    {
        const QString bytes = Format::byteCount(message.range.size());
        const QString said = summaryText(*m_state->analysis, message, shownText);
        if (message.direction == Direction::In)
            return ChatBytes::tr("← from %1 · %2 · %3", "who, a number of bytes, what they say")
                .arg(who(message), bytes, said);
        return ChatBytes::tr("→ to %1 · %2 · %3 · %4",
            "who, a number of bytes, how far they have come, what they say")
            .arg(who(message), bytes, deliveryWord(deliveryOf(*m_state->analysis, message)), said);
    }

    [[nodiscard]] static QString deliveryWord(Delivery delivery)
    {
        switch (delivery) {
        case Delivery::NotKnown:
            return ChatBytes::tr("sent, no more is known", "how far a message has come");
        case Delivery::Written:
            return ChatBytes::tr("✓ handed to our kernel", "how far a message has come");
        case Delivery::Acknowledged:
            return ChatBytes::tr(
                "✓✓ acknowledged", "by the peer's kernel: how far a message has come");
        case Delivery::Read:
            return ChatBytes::tr("✓✓ read", "by the program at the other end");
        }
        return {};
    }

    std::optional<ChatRoomState> m_state;
    std::vector<qint64> m_indexes;
};

ChatBytes::ChatBytes(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_summary(new ElidedLabel(this))
    , m_show(new QToolButton(this))
    , m_list(new QListView(this))
    , m_model(new Model(this))
{
    m_fold->setObjectName(QStringLiteral("chatBytesButton"));
    m_fold->setAccessibleName(tr("The bytes of the selected line"));
    m_fold->setToolTip(tr("Show each message that came and went for this line"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_summary->setObjectName(QStringLiteral("chatBytesLabel"));
    m_summary->setColorRole(ColorRole::SecondaryText);
    m_show->setObjectName(QStringLiteral("chatBytesShowButton"));
    m_show->setAccessibleName(tr("Show in log"));
    m_show->setAutoRaise(true);
    m_show->setToolTip(tr("Select the message that was received for this line in the log"));
    m_list->setObjectName(QStringLiteral("chatBytesList"));
    m_list->setAccessibleName(tr("Messages that came and went for the selected line"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ElidedRows(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(mostRowsSeen * Theme::rowHeight);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid / 2);
    line->addWidget(m_fold);
    line->addWidget(m_summary, 1);
    line->addWidget(m_show);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, 2, Theme::grid, 2);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_list);
    connect(m_fold, &QToolButton::toggled, this, &ChatBytes::setOpen);
    connect(
        m_show, &QToolButton::clicked, this, [this] { emit showInLogRequested(firstMessage()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                emit messageSelected(index.data(Model::MessageRole).toLongLong());
        });
    setOpen(false);
    hide();
}

void ChatBytes::setLine(const ChatRoomState& state, const ChatLine& line)
{
    m_messages = CausedMessages(line.cause, state.endpoint, line.message);
    setState(state);
}

void ChatBytes::setState(const ChatRoomState& state)
{
    if (m_state && m_state->analysis->generation != state.analysis->generation)
        return; // the line is to be selected again
    m_state = state;
    m_messages.update(*state.analysis);
    update();
}

void ChatBytes::clear()
{
    m_state.reset();
    m_messages = {};
    hide();
}

qint64 ChatBytes::firstMessage() const
{
    const std::vector<qint64>& first
        = m_messages.received().empty() ? m_messages.sent() : m_messages.received();
    return first.empty() ? -1 : first.front();
}

QString ChatBytes::summary() const
{
    return tr("This line: %1 in, %2 out", "numbers of messages")
        .arg(Format::number(qint64(m_messages.received().size())),
            Format::number(qint64(m_messages.sent().size())));
}

void ChatBytes::update()
{
    setVisible(!m_messages.isEmpty());
    m_summary->setText(summary());
    makeRoom();
    if (!m_list->isHidden())
        m_model->set(*m_state, m_messages);
}

/// The button gives way to the words.
void ChatBytes::makeRoom()
{
    m_show->setText(m_show->accessibleName());
    const int needed = m_fold->sizeHint().width() + m_summary->sizeHint().width()
        + m_show->sizeHint().width() + 3 * Theme::grid;
    if (needed > width())
        m_show->setText(QStringLiteral("→"));
}

void ChatBytes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void ChatBytes::setOpen(bool on)
{
    m_fold->setText(on ? QStringLiteral("▾") : QStringLiteral("▸"));
    m_list->setVisible(on);
    if (on && m_state)
        m_model->set(*m_state, m_messages);
}
