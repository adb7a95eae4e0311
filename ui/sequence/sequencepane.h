// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/sequencesnapshot.h"
#include "ui/sequence/sequenceexport.h"
#include "ui/theme/inlinemessage.h"

#include <QWidget>

class SequenceBar;
class SequenceView;

/// The page of the sequence: the diagram, and over it the line that says how it is shown.
class SequencePane : public QWidget
{
    Q_OBJECT

public:
    explicit SequencePane(QWidget* parent = nullptr);

    [[nodiscard]] SequenceView* view() const { return m_view; }
    /// Shows the first few of these, of so many that were chosen.
    void setConnections(const std::vector<ConnectionId>& connections, qint64 chosen);
    /// Whether all of these are among those shown, as either end.
    [[nodiscard]] bool isShowing(const QVector<ConnectionId>& connections) const;
    /// Later states of one capture, or another capture.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Off where a tab says the same.
    void setTitleShown(bool on);
    /// Draws a picture and writes it, in a thread of its own; noticed() says what came of it.
    void savePicture(bool isAll, SequenceExport::Format format, const QString& path);

signals:
    void noticed(InlineMessage::Kind kind, const QString& text);

private:
    void askWhereToSave(bool isAll, bool isPng);
    void tellSaved(const Result<qint64>& result, const QString& path);
    void updateSequence();
    void updateCounts();
    [[nodiscard]] bool isShowing(ConnectionId id) const;

    SequenceView* m_view;
    SequenceBar* m_bar;
    SequenceOf m_whose;
    qint64 m_chosen = 0;
};
