// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/kernelpage.h"

#include "core/words/format.h"
#include "core/words/socketbufferwords.h"
#include "ui/inspector/kernelmodel.h"
#include "ui/inspector/trendplot.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/textcolor.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace {

/// A value that has just changed stands on a fill of its own.
class KernelDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override
    {
        switch (index.column()) {
        case KernelModel::LabelColumn:
            return {ColorRole::SecondaryText};
        case KernelModel::ValueColumn:
            return {ColorRole::Text, true};
        default:
            return {ColorRole::TertiaryText, true};
        }
    }
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override
    {
        if (const QVariant fill = index.data(Qt::BackgroundRole); fill.isValid())
            painter->fillRect(rect.adjusted(-padding, 1, padding, -1), fill.value<QBrush>());
        CellDelegate::paintContent(painter, rect, index);
    }
};

} // namespace

KernelPage::KernelPage(QWidget* parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_roundTrip(new TrendPlot(
          tr("Round trip"),
          [](qint64 us) { return tr("%1 ms").arg(Format::milliseconds(us * 1000)); }, this))
    , m_window(new TrendPlot(
          tr("Congestion window"),
          [](qint64 size) {
              return tr("%1 segments", nullptr, Format::forPlural(size)).arg(Format::number(size));
          },
          this))
    , m_rate(new TrendPlot(
          tr("Delivery rate"),
          [](qint64 bytes) { return tr("%1/s").arg(Format::byteCount(bytes)); }, this))
    , m_model(new KernelModel(this))
    , m_table(new QTableView(this))
    , m_hint(new EmptyHint(m_table))
{
    setObjectName(QStringLiteral("kernelPage"));
    setAccessibleName(tr("What the kernel measures of the connection"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid * 3 / 2, Theme::grid, Theme::grid * 3 / 2, 0);
    layout->setSpacing(Theme::grid / 2);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    for (TrendPlot* const plot : {m_roundTrip, m_window, m_rate})
        layout->addWidget(plot);
    layout->addWidget(m_table, 1);
    m_table->setObjectName(QStringLiteral("kernelTable"));
    m_table->setAccessibleName(tr("What the kernel measures"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new KernelDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_hint->setHint(tr("The kernel measures a connection as long as this program has it open."));
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &KernelPage::applyTheme);
}

void KernelPage::applyTheme()
{
    setUpTable(m_table);
    setTextColor(m_note, ColorRole::SecondaryText);
    setColumnWidths(m_table,
        {{tr("acknowledged out of order")}, {}, {QStringLiteral("tcpi_last_data_sent"), true}});
    m_table->horizontalHeader()->setSectionResizeMode(
        KernelModel::ValueColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
}

// What a number is called in the kernel gives way; its tool tip says it.
void KernelPage::resizeEvent(QResizeEvent*)
{
    constexpr int valueWidth = 110; // pixels
    const auto columnWidth = [this](int column) {
        return std::max(m_table->columnWidth(column), m_columnWidths.value(column));
    };
    for (const int column : {KernelModel::LabelColumn, KernelModel::NameColumn})
        m_columnWidths[column] = columnWidth(column);
    const int wanted
        = columnWidth(KernelModel::LabelColumn) + valueWidth + columnWidth(KernelModel::NameColumn);
    m_table->setColumnHidden(KernelModel::NameColumn, m_table->width() < wanted);
}

void KernelPage::follow(const SocketView& view)
{
    const bool isOther = !m_view.facts || !view.facts || m_view.facts->id != view.facts->id;
    m_view = view;
    if (isOther)
        clear();
    if (!view.inspected || view.inspected->time == m_plottedTime)
        return;
    m_plottedTime = view.inspected->time;
    if (!view.inspected->info.isKnown)
        return;
    const TcpInfo& info = view.inspected->info;
    m_roundTrip->add(m_plottedTime, info.rtt);
    m_window->add(m_plottedTime, info.congestionWindow);
    m_rate->add(m_plottedTime, qint64(info.deliveryRate));
}

void KernelPage::showSocket(const SocketView& view)
{
    follow(view);
    if (!view.facts)
        return;
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    for (TrendPlot* const plot : {m_roundTrip, m_window, m_rate})
        plot->setVisible(!plot->isEmpty());
    const QList<TcpInfoWord> words = this->words();
    m_hint->setVisible(words.isEmpty() && m_shownTime == 0);
    const qint64 time = view.inspected ? view.inspected->time
        : view.measured                ? view.measured->time
                                       : 0;
    if (words.isEmpty() || time == m_shownTime)
        return;
    m_model->setWords(words, m_shownTime == 0, time);
    m_shownTime = time;
}

/// What the kernel says of the socket now; empty: nothing.
QList<TcpInfoWord> KernelPage::words() const
{
    if (m_view.facts->transport == Transport::Tcp)
        return m_view.info() ? tcpInfoWords(*m_view.info()) : QList<TcpInfoWord>();
    return m_view.inspected ? socketBufferWords(*m_view.inspected, m_view.facts->transport)
                            : QList<TcpInfoWord>();
}

void KernelPage::clear()
{
    m_shownTime = 0;
    m_plottedTime = 0;
    const bool isTcp = !m_view.facts || m_view.facts->transport == Transport::Tcp;
    m_model->setWords(isTcp ? tcpInfoWords({}) : QList<TcpInfoWord>(), true, 0);
    for (TrendPlot* const plot : {m_roundTrip, m_window, m_rate})
        plot->clear();
}

/// Where what is shown is not of now, or of others too; else empty.
QString KernelPage::note() const
{
    const bool isKnown = !words().isEmpty();
    const bool isShared = isDatagram(m_view.facts->transport) && m_view.facts->role == Role::Server;
    if (isKnown && isShared)
        return tr("Of the socket that all peers of the server share.");
    if (isKnown && !(m_view.measured && m_view.measured->isInfoOld))
        return {};
    if (isKnown || m_shownTime != 0)
        return tr("As last known: the connection has ended.");
    return tr("Nothing is known: what the kernel measures is not kept in a capture.");
}
