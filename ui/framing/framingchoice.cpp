// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/framingchoice.h"

#include "core/framing/framingregistry.h"
#include "core/text/safetext.h"
#include "core/words/format.h"
#include "core/words/framingwords.h"
#include "ui/framing/encodingcombo.h"
#include "ui/framing/framingcombo.h"
#include "ui/parts/comboname.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
bool takesFraming(const FramingParameter& parameter)
{
    return parameter.kind == FramingParameter::Kind::Framing;
}

bool hasParameter(const FramingSpec& framing, const QString& key)
{
    const FramingType* const type = findFramingType(framing.name);
    return type && std::ranges::any_of(type->parameters, [&key](const FramingParameter& each) {
        return key == QLatin1String(each.key);
    });
}
} // namespace

FramingChoice::FramingChoice(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_received(new FramingCombo(this))
    , m_meaning(new ElidedLabel(this))
    , m_foldButton(new QToolButton(this))
    , m_rareChoices(new ElidedLabel(this))
    , m_rare(new QWidget(this))
    , m_rows(new QFormLayout(m_rare))
    , m_sent(new FramingCombo(m_rare))
    , m_encoding(new EncodingCombo(m_rare))
    , m_problem(new InlineMessage(m_rare))
{
    setObjectName(name + QStringLiteral("Choice"));
    m_received->setObjectName(name + QStringLiteral("Combo"));
    nameCombo(m_received, tr("Framing: how bytes become messages"));
    m_meaning->setColorRole(ColorRole::SecondaryText);
    m_rareChoices->setColorRole(ColorRole::SecondaryText);
    m_foldButton->setObjectName(name + QStringLiteral("MoreButton"));
    m_foldButton->setAccessibleName(tr("More about how messages are told apart"));
    m_foldButton->setCheckable(true);
    m_sent->setObjectName(name + QStringLiteral("OutCombo"));
    nameCombo(m_sent, tr("Framing of what is sent"));
    m_sent->addNone(tr("As what is received"));
    m_encoding->setObjectName(name + QStringLiteral("EncodingCombo"));
    layOut();
    connect(
        m_received, &QComboBox::currentIndexChanged, this, &FramingChoice::handleReceivedChanged);
    connect(m_sent, &QComboBox::currentIndexChanged, this, &FramingChoice::changed);
    connect(m_encoding, &QComboBox::currentTextChanged, this, &FramingChoice::changed);
    connect(m_foldButton, &QToolButton::toggled, this, [this](bool isOpen) {
        m_rare->setVisible(isOpen);
        updateFold();
        if (isOpen)
            emit unfolded(m_rare);
    });
    connect(this, &FramingChoice::changed, this, &FramingChoice::updateFold);
    connect(this, &FramingChoice::changed, this, &FramingChoice::showProblem);
    handleReceivedChanged();
}

void FramingChoice::layOut()
{
    m_rows->setContentsMargins(2 * Theme::grid, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * Theme::grid);
    m_rows->setVerticalSpacing(Theme::grid / 2 + 2);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(tr("What is sent"), m_sent->withParameters());
    m_rows->addRow(tr("Text"), m_encoding);
    addFirstMessages();
    m_rows->addRow(m_problem);
    m_rare->hide();
    QWidget* const received = m_received->withParameters();
    auto* fold = new QHBoxLayout;
    fold->setSpacing(Theme::grid);
    fold->addWidget(m_foldButton);
    fold->addWidget(m_rareChoices, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(received);
    layout->addWidget(m_meaning);
    layout->addLayout(fold);
    layout->addWidget(m_rare);
    setFocusProxy(received);
}

void FramingChoice::addFirstMessages()
{
    for (const FramingType& type : framingTypes()) {
        for (const FramingParameter& parameter : type.parameters) {
            const QString key = QLatin1String(parameter.key);
            const bool isThere = std::ranges::any_of(
                m_firsts, [&key](const First& first) { return first.key == key; });
            if (!takesFraming(parameter) || isThere)
                continue;
            auto* const combo = new FramingCombo(m_rare);
            combo->setObjectName(m_received->objectName() + u'-' + key);
            nameCombo(combo, parameter.descriptionText());
            combo->setToolTip(parameter.descriptionText());
            combo->offerThoseAmongOthers();
            combo->addNone(tr("As all others"));
            const First first {key, combo, combo->withParameters()};
            m_rows->addRow(
                key == QStringLiteral("client-first") ? tr("Client's first") : tr("First message"),
                first.field);
            connect(combo, &QComboBox::currentIndexChanged, this,
                [this, first] { chooseFirst(first); });
            m_firsts.push_back(first);
        }
    }
}

void FramingChoice::setFraming(const FramingSpec& received, const std::optional<FramingSpec>& sent)
{
    FramingSpec framing = received;
    m_encoding->setEncoding(std::exchange(framing.encoding, {}));
    m_received->setFraming(framing);
    if (sent) {
        FramingSpec framingOut = *sent;
        if (framingOut.encoding == received.encoding)
            framingOut.encoding.clear();
        m_sent->setFraming(framingOut);
    } else {
        m_sent->setNone();
    }
    emit changed();
}

FramingSpec FramingChoice::withEncoding(FramingSpec framing) const
{
    // One that nobody knows leaves it as it is: problem() tells of it.
    if (framing.encoding.isEmpty() && !m_encoding->encoding().isEmpty())
        std::ignore = framing.setEncoding(m_encoding->encoding());
    return framing;
}

FramingSpec FramingChoice::received() const
{
    return withEncoding(m_received->framing());
}

std::optional<FramingSpec> FramingChoice::sent() const
{
    if (m_sent->isNone())
        return std::nullopt;
    const FramingSpec framing = withEncoding(m_sent->framing());
    return framing == received() ? std::nullopt : std::optional(framing);
}

QString FramingChoice::problem() const
{
    const QString encoding = m_encoding->encoding();
    if (encoding.isEmpty() || FramingSpec().setEncoding(encoding))
        return {};
    return tr("No encoding is known by the name “%1”. Choose one of the list, or write its name as "
              "Python does.")
        .arg(safeText(encoding, 40));
}

QStringList FramingChoice::rareChoices() const
{
    QStringList choices;
    if (const std::optional<FramingSpec> framing = sent())
        choices << tr("sent: %1", "a framing").arg(FramingWords::title(*framing));
    if (!received().encoding.isEmpty())
        choices << tr("text: %1", "an encoding").arg(safeText(received().encoding, 40));
    return choices;
}

QString FramingChoice::summary() const
{
    return Format::list(QStringList(FramingWords::title(received())) + rareChoices());
}

void FramingChoice::handleReceivedChanged()
{
    m_meaning->setText(FramingWords::description(m_received->framing()));
    updateFirstMessages();
    emit changed();
}

void FramingChoice::updateFirstMessages()
{
    const FramingSpec framing = m_received->framing();
    for (const First& first : m_firsts) {
        m_rows->setRowVisible(first.field, hasParameter(framing, first.key));
        const QSignalBlocker blocker(first.combo);
        const QString value = framing.parameters.value(first.key);
        const Result<FramingSpec> own = FramingSpec::parseNested(value);
        if (!value.isEmpty() && own)
            first.combo->setFraming(*own);
        else
            first.combo->setNone();
    }
}

void FramingChoice::chooseFirst(const First& first)
{
    FramingSpec framing = m_received->framing();
    framing.preset.clear();
    if (first.combo->isNone())
        framing.parameters.remove(first.key);
    else
        framing.parameters.insert(first.key, first.combo->framing().toNestedString());
    if (const Result<FramingSpec> whole = FramingSpec::parse(framing.toString()))
        m_received->setFraming(*whole);
    updateFirstMessages(); // as they were, if these cannot be
}

void FramingChoice::updateFold()
{
    const bool isOpen = m_foldButton->isChecked();
    m_foldButton->setText(isOpen ? tr("▾ More about how messages are told apart")
                                 : tr("▸ More about how messages are told apart"));
    m_rareChoices->setText(isOpen ? QString() : Format::list(rareChoices()));
}

void FramingChoice::showProblem()
{
    if (const QString text = problem(); !text.isEmpty())
        m_problem->showMessage(InlineMessage::Kind::Error, text);
    else
        m_problem->hide();
}
