// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/unixchoice.h"

#include "core/words/transportwords.h"
#include "ui/parts/textcolor.h"
#include "ui/parts/wrappedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace {
constexpr int octal = 8;
}

UnixChoice::UnixChoice(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_permissions(new QLineEdit(this))
    , m_meaning(new WrappedLabel(this))
    , m_removesStale(new QCheckBox(tr("Remove a stale socket first"), this))
{
    setObjectName(name + QStringLiteral("UnixChoice"));
    m_permissions->setObjectName(name + QStringLiteral("PermissionsEdit"));
    m_permissions->setAccessibleName(tr("Permissions of the path, octal"));
    m_permissions->setPlaceholderText(tr("umask", "permissions as by it"));
    m_permissions->setToolTip(
        tr("Three octal digits, as chmod takes them: 660. Empty: by the umask"));
    m_permissions->setFont(Theme::instance().monoFont());
    m_permissions->setFixedWidth(10 * m_permissions->fontMetrics().averageCharWidth());
    m_permissions->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("0?[0-7]{0,3}")), m_permissions));
    m_meaning->setObjectName(name + QStringLiteral("PermissionsLabel"));
    m_removesStale->setObjectName(name + QStringLiteral("RemoveStaleCheck"));
    m_removesStale->setToolTip(
        tr("A socket that stands at the path, and that nobody listens at; never another file"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(m_permissions);
    line->addWidget(m_meaning, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid);
    layout->addLayout(line);
    layout->addWidget(m_removesStale);
    setFocusProxy(m_permissions);
    connect(m_permissions, &QLineEdit::textChanged, this, &UnixChoice::updateWords);
    connect(&Theme::instance(), &Theme::changed, this, &UnixChoice::updateWords);
    updateWords();
}

void UnixChoice::setOptions(const UnixOptions& options)
{
    m_permissions->setText(
        options.permissions ? QString::number(*options.permissions, octal) : QString());
    m_removesStale->setChecked(options.removesStale);
}

UnixOptions UnixChoice::options() const
{
    bool isGiven = false;
    const int permissions = m_permissions->text().toInt(&isGiven, octal);
    return {isGiven ? std::optional(permissions) : std::nullopt, m_removesStale->isChecked()};
}

void UnixChoice::setRemovesStale(bool on)
{
    m_removesStale->setChecked(on);
}

void UnixChoice::updateWords()
{
    m_meaning->setText(TransportWords::whoMay(options().permissions));
    setTextColor(m_meaning, ColorRole::SecondaryText);
}
