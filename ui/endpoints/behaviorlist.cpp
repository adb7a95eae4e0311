// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/behaviorlist.h"

#include "core/words/behaviorwords.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {
enum Roles { KindRole = Qt::UserRole, MeaningRole };

constexpr int besideName = 3 * Theme::grid; // of the radio button
constexpr int afterName = 2 * Theme::grid;

/// A radio button, the name, and what it means: beside the name, or below it where one of the
/// meanings has no room there.
class BehaviorDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// For a list of this width, as long as its texts stay.
    void fit(const QAbstractItemModel& model, const QFontMetrics& metrics, int width)
    {
        m_nameWidth = 0;
        int meaning = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            m_nameWidth = std::max(m_nameWidth,
                QFontMetrics(Theme::instance().strongFont())
                    .horizontalAdvance(index.data().toString()));
            meaning
                = std::max(meaning, metrics.horizontalAdvance(index.data(MeaningRole).toString()));
        }
        m_isBeside = besideName + m_nameWidth + afterName + meaning + 2 * Theme::grid + 2 <= width;
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int line = option.fontMetrics.height();
        return {0, (m_isBeside ? line : 2 * line) + 3 * Theme::grid / 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::instance();
        const bool isEnabled = option.state & QStyle::State_Enabled;
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen && isEnabled)
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        else if (isEnabled && (option.state & QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(ColorRole::Hover));
        QRect line = option.rect.adjusted(Theme::grid, 0, -Theme::grid, 0);
        if (!m_isBeside) {
            line.adjust(0, 3 * Theme::grid / 4, 0, 0);
            line.setHeight(option.fontMetrics.height());
        }
        const auto mirrored = [&option](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        QRect button(0, 0, 2 * Theme::grid, 2 * Theme::grid);
        button.moveCenter({line.left() + Theme::grid, line.center().y()});
        paintRadio(painter, option, mirrored(button));

        painter->save();
        const QRect words = line.adjusted(besideName, 0, 0, 0);
        painter->setFont(isChosen ? theme.strongFont() : theme.font());
        painter->setPen(theme.color(isEnabled ? ColorRole::Text : ColorRole::TertiaryText));
        painter->drawText(
            mirrored(words), Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
        painter->setFont(theme.font());
        painter->setPen(
            theme.color(isEnabled ? ColorRole::SecondaryText : ColorRole::TertiaryText));
        const QRect meaning = m_isBeside ? words.adjusted(m_nameWidth + afterName, 0, 0, 0)
                                         : words.translated(0, line.height());
        painter->drawText(mirrored(meaning), Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(
                index.data(MeaningRole).toString(), Qt::ElideRight, meaning.width()));
        painter->restore();
    }

private:
    int m_nameWidth = 0;
    bool m_isBeside = true;

    static void paintRadio(QPainter* painter, const QStyleOptionViewItem& option, const QRect& box)
    {
        QStyleOptionButton button;
        button.rect = box;
        button.palette = option.palette;
        button.state = option.state & (QStyle::State_Enabled | QStyle::State_HasFocus);
        button.state
            |= option.state & QStyle::State_Selected ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(
            QStyle::PE_IndicatorRadioButton, &button, painter, option.widget);
    }
};
} // namespace

BehaviorList::BehaviorList(Role role, QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new BehaviorDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (role == Role::Server)
        addForServers();
    else
        addForClients();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            emit kindChanged(kind());
    });
    setCurrentRow(0);
}

void BehaviorList::add(BehaviorSpec::Kind kind, const QString& name, const QString& meaning)
{
    auto* item = new QListWidgetItem(name, this);
    item->setData(KindRole, int(kind));
    item->setData(MeaningRole, meaning);
    item->setToolTip(meaning);
    item->setData(Qt::AccessibleDescriptionRole, meaning);
}

void BehaviorList::addForServers()
{
    using Kind = BehaviorSpec::Kind;
    const auto addServer = [this](Kind kind, const QString& meaning) {
        add(kind, BehaviorWords::title(kind), meaning);
    };
    addServer(Kind::Echo, tr("Sends every byte back"));
    addServer(Kind::Application, tr("Answers header/content requests"));
    addServer(Kind::Chat, tr("A room for nc, irssi and your own clients"));
    addServer(Kind::Reply, tr("Answers each message with the same text"));
    addServer(Kind::Rules, tr("Answers what your rules match"));
    addServer(Kind::Discard, tr("Reads and keeps silent"));
    addServer(Kind::Manual, tr("Sends only what you send"));
}

void BehaviorList::addForClients()
{
    using Kind = BehaviorSpec::Kind;
    add(Kind::Manual, tr("Connection", "what a client does, and no more"),
        tr("Sends what you send, shows what comes"));
    add(Kind::ChatClient, BehaviorWords::title(Kind::ChatClient),
        tr("Takes part in a chat: rooms, names, talks of two"));
}

BehaviorSpec::Kind BehaviorList::kind() const
{
    return BehaviorSpec::Kind(currentItem()->data(KindRole).toInt());
}

void BehaviorList::setKind(BehaviorSpec::Kind kind)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KindRole).toInt() == int(kind))
            setCurrentRow(row);
    }
}

QSize BehaviorList::sizeHint() const
{
    return {30 * fontMetrics().averageCharWidth(), count() * sizeHintForRow(0)};
}

void BehaviorList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    const int rowHeight = sizeHintForRow(0);
    static_cast<BehaviorDelegate*>(itemDelegate())
        ->fit(*model(), fontMetrics(), viewport()->width());
    if (sizeHintForRow(0) != rowHeight) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}
