// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturelist.h"

#include "ui/theme/theme.h"
#include "ui/window/capturerow.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr qsizetype maxShown = 6;
}

CaptureList::CaptureList(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Last captures"), this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("captureList"));
    setAccessibleName(tr("Last captures"));
    m_rows->setSpacing(0);
    m_rows->setContentsMargins({});
    auto* rows = new QWidget(this);
    rows->setLayout(m_rows);
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

void CaptureList::setCaptures(const QList<LastCapture>& captures)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have asked for this
        delete item;
    }
    for (const LastCapture& capture : captures.first(std::min(maxShown, captures.size())))
        addRow(capture);
    setVisible(!captures.isEmpty());
}

void CaptureList::addRow(const LastCapture& capture)
{
    auto* row = new CaptureRow(capture, this);
    m_rows->addWidget(row);
    const QString path = capture.path;
    connect(row, &CaptureRow::clicked, this, [this, path] { emit openRequested(path); });
    connect(
        row, &CaptureRow::discardRequested, this, [this, path] { emit discardRequested(path); });
}
