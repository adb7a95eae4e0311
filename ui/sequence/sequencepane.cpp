// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencepane.h"

#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/sequence/sequencebar.h"
#include "ui/sequence/sequenceview.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

SequencePane::SequencePane(QWidget* parent)
    : QWidget(parent)
    , m_view(new SequenceView(this))
    , m_bar(new SequenceBar(m_view, this))
{
    setObjectName(QStringLiteral("sequencePane"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view);
    connect(m_bar, &SequenceBar::bothEndsChanged, this, [this](bool on) {
        m_whose.hasBothEnds = on;
        updateSequence();
    });
    connect(m_view, &SequenceView::rowsChanged, this, &SequencePane::updateCounts);
    connect(m_bar, &SequenceBar::saveRequested, this, &SequencePane::askWhereToSave);
}

void SequencePane::setConnections(const std::vector<ConnectionId>& connections, qint64 chosen)
{
    m_whose.connections = connections;
    m_chosen = chosen;
    updateSequence();
    updateCounts();
}

void SequencePane::updateCounts()
{
    const auto& connections = m_whose.connections;
    const SequenceSnapshotPtr& lines = m_view->rows().lines();
    const bool hasStates = lines && std::ranges::any_of(lines->states, [](const auto& ends) {
        return !ends[0].empty() || !ends[1].empty();
    });
    m_bar->setCounts(m_chosen,
        std::ranges::count_if(connections, [this](ConnectionId id) { return isShowing(id); }),
        hasStates);
}

void SequencePane::updateSequence()
{
    if (m_whose != m_view->sequence())
        m_view->setSequence(m_whose);
}

bool SequencePane::isShowing(const QVector<ConnectionId>& connections) const
{
    return std::ranges::all_of(connections, [this](ConnectionId id) { return isShowing(id); });
}

bool SequencePane::isShowing(ConnectionId id) const
{
    const SequenceSnapshotPtr& lines = m_view->rows().lines();
    return lines && std::ranges::any_of(lines->tracks, [id](const SequenceTrack& track) {
        return std::ranges::count(track.ends, id) > 0;
    });
}

void SequencePane::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_view->setSnapshot(snapshot);
}

void SequencePane::setTitleShown(bool on)
{
    m_bar->setTitleShown(on);
}

void SequencePane::askWhereToSave(bool isAll, bool isPng)
{
    auto* const dialog = new QFileDialog(this, tr("Save the sequence as a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isPng ? tr("PNG pictures (*.png)") : tr("SVG pictures (*.svg)"));
    dialog->setDefaultSuffix(isPng ? QStringLiteral("png") : QStringLiteral("svg"));
    dialog->selectFile(isPng ? QStringLiteral("sequence.png") : QStringLiteral("sequence.svg"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isAll, isPng](const QString& path) {
        savePicture(isAll, isPng ? SequenceExport::Format::Png : SequenceExport::Format::Svg, path);
    });
    dialog->open();
}

void SequencePane::savePicture(bool isAll, SequenceExport::Format format, const QString& path)
{
    const SequenceRows& rows = m_view->rows();
    if (!rows.lines() || rows.end() == rows.first())
        return;
    const auto [first, last] = m_view->seenLines();
    const SequenceExport::Picture picture {.rows = rows,
        .measures = m_view->heights(),
        .look = SequenceLook::ofTheme(m_view->zoom()),
        .width = m_view->viewport()->width(),
        .from = isAll ? rows.first() : first,
        .end = isAll ? rows.end() : last,
        .format = format};
    QtConcurrent::run([picture, path] {
        return SequenceExport::write(picture, path);
    }).then(this, [this, path](const Result<qint64>& result) { tellSaved(result, path); });
}

void SequencePane::tellSaved(const Result<qint64>& result, const QString& path)
{
    const QString name = safeText(QDir::toNativeSeparators(path));
    if (!result) {
        emit noticed(InlineMessage::Kind::Error,
            tr("The picture could not be written to %1: %2. Choose another place, or make room "
               "there.")
                .arg(name, safeText(result.error().detail)));
        return;
    }
    const qint64 leftOut = *result;
    emit noticed(leftOut > 0 ? InlineMessage::Kind::Warning : InlineMessage::Kind::Notice,
        leftOut > 0 ? tr("Saved to %1. One picture holds no more: the last %2 rows are not in it.",
            nullptr, Format::forPlural(leftOut))
                          .arg(name, Format::number(leftOut))
                    : tr("Saved to %1").arg(name));
}
