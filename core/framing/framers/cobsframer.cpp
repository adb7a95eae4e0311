// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/cobsframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype longestRun = 254; // bytes of a block without its code

/// The blocks of a content: its runs without zeros, each after its code.
QByteArray blocksOf(QByteArrayView content)
{
    QByteArray blocks;
    while (true) {
        const QByteArrayView start = content.first(std::min(content.size(), longestRun));
        const qsizetype zero = start.indexOf('\0');
        const QByteArrayView run = zero < 0 ? start : start.first(zero);
        blocks.append(char(run.size() + 1)).append(run);
        if (zero < 0 && run.size() == content.size())
            return blocks;
        content = content.sliced(run.size() + (zero < 0 ? 0 : 1));
    }
}

} // namespace

FramingParameterList CobsFramer::parameters()
{
    static constexpr std::array list {limitParameter("1048576")};
    return list;
}

CobsFramer::CobsFramer(qint64 limit, qint64 startOffset)
    : StuffedFramer('\0', limit, startOffset)
{
}

FaultTypeList CobsFramer::faults()
{
    static constexpr const FaultType* list[] {
        &Faults::truncated, &Faults::messageTooLong, &codeInvalid};
    return list;
}

FramerResult CobsFramer::make(const FramingParameters& given, qint64 startOffset)
{
    ParameterReader reader(given, parameters());
    const qint64 limit = reader.number("limit");
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<CobsFramer>(limit, startOffset));
}

Result<QByteArray> CobsFramer::encode(const FramingParameters& given, QByteArrayView content)
{
    const QByteArray blocks = blocksOf(content);
    const qint64 limit = ParameterReader(given, parameters()).number("limit");
    if (blocks.size() > limit)
        return tooLongFor(limit, blocks);
    return QByteArray(blocks + '\0');
}

QByteArray CobsFramer::decode(QByteArrayView content)
{
    QByteArray decoded;
    while (!content.isEmpty()) {
        const qsizetype runSize = std::max<qsizetype>(uchar(content.front()), 1) - 1;
        content = content.sliced(1);
        const qsizetype there = std::min(runSize, content.size());
        decoded += content.first(there);
        content = content.sliced(there);
        if (runSize < longestRun && !content.isEmpty())
            decoded += '\0';
    }
    return decoded;
}

void CobsFramer::contentPassed(QByteArrayView bytes, qint64 offset)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_left == 0) {
            m_codeOffset = offset + at;
            m_left = uchar(bytes[at++]) - 1; // a code is not zero, for zero is the delimiter
        } else {
            const qsizetype passed = std::min(m_left, bytes.size() - at);
            m_left -= passed;
            at += passed;
        }
    }
}

void CobsFramer::contentEnded()
{
    if (m_left > 0)
        setFault(&codeInvalid, m_codeOffset);
    m_left = 0;
}
