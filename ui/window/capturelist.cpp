// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturelist.h"

#include "ui/theme/theme.h"
#include "ui/window/capturerow.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr qsizetype maxShown = 6;
}

CaptureList::CaptureList(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Last captures"), this))
    , m_layout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("captureList"));
    setAccessibleName(tr("Last captures"));
    m_layout->setSpacing(0);
    m_layout->setContentsMargins({});
    auto* rows = new QWidget(this);
    rows->setLayout(m_layout);
    auto* scroller = new QScrollArea(this); // the window is not to be higher for it
    scroller->setWidget(rows);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    scroller->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    m_title->setContentsMargins(Theme::grid, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_title);
    layout->addWidget(scroller);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &CaptureList::applyTheme);
    hide();
}

void CaptureList::applyTheme()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().color(ColorRole::TertiaryText));
    m_title->setPalette(quiet);
    QFont font = Theme::instance().smallFont();
    font.setWeight(QFont::Medium);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    m_title->setFont(font);
}

bool CaptureList::isShown(const QList<LastCapture>& captures) const
{
    return std::ranges::equal(m_rows, captures, {}, &CaptureRow::path, &LastCapture::path);
}

void CaptureList::setCaptures(const QList<LastCapture>& captures)
{
    const QList<LastCapture> shown = captures.first(std::min(maxShown, captures.size()));
    if (!isShown(shown)) {
        for (CaptureRow* const row : std::exchange(m_rows, {})) {
            row->hide();
            row->deleteLater(); // its button may have asked for this
        }
        for (const LastCapture& capture : shown)
            m_rows << addRow(capture);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_rows[i]->setCapture(shown[i]);
    setVisible(!captures.isEmpty());
}

CaptureRow* CaptureList::addRow(const LastCapture& capture)
{
    auto* row = new CaptureRow(capture, this);
    m_layout->addWidget(row);
    const QString path = capture.path;
    connect(row, &CaptureRow::clicked, this, [this, path] { emit openRequested(path); });
    connect(
        row, &CaptureRow::discardRequested, this, [this, path] { emit discardRequested(path); });
    return row;
}
