// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/fields.h"

#include "core/analysis/messagedissection.h"

#include <algorithm>

namespace {

class FieldMatcher : public FieldSink
{
public:
    explicit FieldMatcher(const FieldTerm& term)
        : m_term(term)
    {
    }

    [[nodiscard]] bool wants(QByteArrayView name) const override
    {
        return name.size() == m_term.name.size()
            && name.compare(m_term.name, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool wantsFaults() const override { return false; }
    [[nodiscard]] bool wantsContent() const override { return false; }
    void field(const Field& field) override
    {
        using Outcome = FieldTerm::Outcome;
        if (field.state == Field::State::Missing || m_outcome == Outcome::Matches)
            return;
        const bool isIt = m_term.value.isEmpty() || field.value.says(m_term.value);
        m_outcome = isIt ? Outcome::Matches : Outcome::SaysOther;
    }

    [[nodiscard]] FieldTerm::Outcome outcome() const { return m_outcome; }

private:
    const FieldTerm& m_term;
    FieldTerm::Outcome m_outcome = FieldTerm::Outcome::NoSuchField;
};

bool isOfName(QChar character)
{
    return character.isLetterOrNumber() || QStringView(u"-_.").contains(character);
}

} // namespace

std::optional<FieldTerm> FieldTerm::parse(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 1 || !std::ranges::all_of(word.first(colon), isOfName))
        return std::nullopt;
    QStringView value = word.sliced(colon + 1);
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1).chopped(1);
    return FieldTerm {word.first(colon).toUtf8(), value.toUtf8()};
}

FieldTerm::Outcome FieldTerm::match(
    const AnalysisSnapshot& snapshot, const Message& message, QByteArrayView bytes) const
{
    if (!MessageDissection::isFramed(message))
        return Outcome::NoSuchField;
    FieldMatcher matcher(*this);
    const auto known = bytes.first(std::min<qsizetype>(bytes.size(), Framing::dissectedSize));
    snapshot.framing(message).dissect(known, snapshot.roleOf(message), matcher);
    return matcher.outcome();
}
