// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/placefield.h"

#include "core/text/safetext.h"
#include "core/words/transportwords.h"
#include "ui/parts/comboname.h"
#include "ui/parts/textcolor.h"
#include "ui/parts/wrappedlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace {
constexpr qsizetype longestTitle = 30; // characters
constexpr qsizetype longestName = 107; // bytes of a path or an abstract name (unix(7))

/// Without the "@" of an abstract one.
qsizetype nameLength(const QString& place)
{
    return place.toUtf8().size() - (place.startsWith(u'@') ? 1 : 0);
}

WrappedLabel* makeLines(const QString& name, QWidget* parent)
{
    auto* const label = new WrappedLabel(parent);
    label->setObjectName(name);
    return label;
}
} // namespace

QString defaultUnixPath()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/tmp"));
    return folder + QStringLiteral("/socketscope.sock");
}

PlaceField::PlaceField(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_transport(new QComboBox(this))
    , m_browseButton(new QPushButton(tr("Browse…"), this))
    , m_meaning(makeLines(parts.name + QStringLiteral("TransportLabel"), this))
    , m_pathNote(makeLines(parts.name + QStringLiteral("PathLabel"), this))
    , m_otherAddress(defaultUnixPath())
{
    m_transport->setObjectName(parts.name + QStringLiteral("TransportCombo"));
    nameCombo(m_transport, tr("Transport: what carries the bytes"));
    m_browseButton->setObjectName(parts.name + QStringLiteral("BrowseButton"));
    m_browseButton->setAccessibleName(tr("Choose the path of the socket"));
    m_browseButton->setAutoDefault(false);
    addTransports();
    layOut();
    handleTransportChanged();
    connect(
        m_transport, &QComboBox::currentIndexChanged, this, &PlaceField::handleTransportChanged);
    connect(m_browseButton, &QPushButton::clicked, this, &PlaceField::browse);
    connect(parts.edit, &QLineEdit::editingFinished, this, &PlaceField::takeApart);
    connect(parts.edit, &QLineEdit::textChanged, this, &PlaceField::updateWords);
    connect(&Theme::instance(), &Theme::changed, this, &PlaceField::updateWords);
}

void PlaceField::addTransports()
{
    for (const Transport each : allTransports) {
        m_transport->addItem(TransportWords::name(each), int(each));
        m_transport->setItemData(
            m_transport->count() - 1, TransportWords::meaning(each), Qt::ToolTipRole);
    }
}

void PlaceField::layOut()
{
    auto* const line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(m_transport);
    line->addWidget(m_parts.address, 1);
    line->addWidget(m_browseButton);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_meaning);
    layout->addWidget(m_pathNote);
    setFocusProxy(m_parts.address);
    setTabOrder(m_transport, m_parts.address);
    setTabOrder(m_parts.address, m_browseButton);
}

void PlaceField::addTo(QFormLayout* form, const QString& label)
{
    form->addRow(label, this);
    form->addRow(tr("&Port"), m_parts.port);
    setTabOrder(m_parts.address, m_parts.port);
    if (auto* const text = qobject_cast<QLabel*>(form->labelForField(this)))
        text->setBuddy(m_parts.address);
}

void PlaceField::setPlace(const TransportAddress& place)
{
    m_transport->setCurrentIndex(m_transport->findData(int(place.transport)));
    m_parts.edit->setText(place.host);
    if (!isUnix(place.transport))
        m_parts.port->setValue(place.port);
}

TransportAddress PlaceField::place() const
{
    const QString host = m_parts.edit->text().trimmed();
    return {transport(), host, isUnix(transport()) ? quint16(0) : quint16(m_parts.port->value())};
}

Transport PlaceField::transport() const
{
    return Transport(m_transport->currentData().toInt());
}

// A server's port says most of it; so does a client's that stays on this computer.
QString PlaceField::shortText() const
{
    const TransportAddress place = this->place();
    if (isUnix(place.transport))
        return safeText(place.host.section(u'/', -1, -1, QString::SectionSkipEmpty), longestTitle);
    const bool isHere = m_parts.name == QStringLiteral("server")
        || place.host == QStringLiteral("127.0.0.1") || place.host == QStringLiteral("localhost");
    const QString words
        = isHere ? QStringLiteral(":%1").arg(place.port) : safeText(placeText(place), longestTitle);
    return place.transport == Transport::Udp ? tr("udp %1").arg(words) : words;
}

void PlaceField::handleTransportChanged()
{
    const bool wasPath = isUnix(std::exchange(m_shown, transport()));
    if (wasPath != isUnix(m_shown)) {
        const QString other = std::exchange(m_otherAddress, m_parts.edit->text());
        m_parts.edit->setText(other);
    }
    updateWords();
    emit transportChanged(m_shown);
}

/// "udp:127.0.0.1:5000" and "unix:/run/app.sock", as the command line takes them.
void PlaceField::takeApart()
{
    const QString text = m_parts.edit->text().trimmed();
    const bool namesTransport = transportOfName(text.section(u':', 0, 0)).has_value();
    const Result<TransportAddress> typed = parseTransportAddress(text);
    if (namesTransport && typed)
        setPlace(*typed);
}

void PlaceField::updateWords()
{
    const bool isPath = isUnix(transport());
    m_browseButton->setVisible(isPath);
    m_meaning->setText(TransportWords::meaning(transport()));
    setTextColor(m_meaning, ColorRole::SecondaryText);
    m_pathNote->setVisible(isPath);
    const qsizetype length = nameLength(m_parts.edit->text().trimmed());
    m_pathNote->setText(
        tr("A path of the file system, or @ and a name that no file has: %1 of %2 bytes.", nullptr,
            int(longestName))
            .arg(length)
            .arg(longestName));
    setTextColor(m_pathNote, length > longestName ? ColorRole::Fault : ColorRole::SecondaryText);
}

QString PlaceField::problem() const
{
    if (!isUnix(transport()))
        return {};
    const QString text = m_parts.edit->text().trimmed();
    if (text.isEmpty() || text == u'@')
        return tr("Write the path of the socket, or @ and a name that no file has.");
    if (nameLength(text) > longestName)
        return tr("The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a "
                  "shorter one.",
            nullptr, int(nameLength(text)))
            .arg(nameLength(text))
            .arg(longestName);
    return {};
}

void PlaceField::browse()
{
    auto* const dialog = new QFileDialog(this, tr("Path of the socket"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile); // a server makes it
    dialog->setLabelText(QFileDialog::Accept, tr("&Choose"));
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // others show no sockets
    dialog->selectFile(m_parts.edit->text());
    connect(dialog, &QFileDialog::fileSelected, m_parts.edit, &QLineEdit::setText);
    dialog->open();
}
