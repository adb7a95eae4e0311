// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/transportfacts.h"

#include "ui/parts/textcolor.h"
#include "ui/theme/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>

TransportFacts::TransportFacts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("transportFacts"));
    setAccessibleName(tr("What is known of the connection"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * Theme::grid);
    m_grid->setVerticalSpacing(Theme::grid / 4);
    m_grid->setColumnStretch(1, 1);
    connect(&Theme::instance(), &Theme::changed, this, &TransportFacts::applyTheme);
}

void TransportFacts::setFacts(const QList<TransportStateWords::Fact>& facts)
{
    while (m_lines.size() < facts.size())
        addLine();
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        const bool isWanted = row < facts.size();
        const Line& line = m_lines.at(row);
        line.label->setVisible(isWanted);
        line.value->setVisible(isWanted);
        if (!isWanted)
            continue;
        const TransportStateWords::Fact& fact = facts.at(row);
        line.label->setText(fact.label);
        line.value->setText(fact.value);
        line.value->setAccessibleName(fact.label);
        line.value->setColorRole(fact.isFault ? ColorRole::Fault : ColorRole::Text);
    }
}

void TransportFacts::addLine()
{
    const int row = int(m_lines.size());
    const Line line {new QLabel(this), new ElidedLabel(this)};
    line.label->setTextFormat(Qt::PlainText);
    line.value->setElideMode(Qt::ElideMiddle);
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.value, row, 1);
    m_lines.append(line);
    applyTheme();
}

void TransportFacts::applyTheme()
{
    for (const Line& line : std::as_const(m_lines)) {
        setTextColor(line.label, ColorRole::SecondaryText);
        line.value->setFont(Theme::instance().monoFont());
    }
}
