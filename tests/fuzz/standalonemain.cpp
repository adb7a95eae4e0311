// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>
#include <vector>

// Where there is no libFuzzer: runs a target over the files of a folder and over seeded mutations
// of them. Arguments: the folder; how many mutations.

namespace {

using Engine = std::mt19937;

qsizetype below(Engine& engine, qsizetype bound)
{
    return qsizetype(engine() % unsigned(bound));
}

std::vector<QByteArray> filesOf(const QString& folder)
{
    std::vector<QByteArray> files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        require(file.open(QIODevice::ReadOnly), "corpus files can be read");
        files.push_back(file.readAll());
    }
    return files;
}

/// One small change: a byte, a piece taken out, said twice or taken from `other`.
void mutate(QByteArray& input, const QByteArray& other, Engine& engine)
{
    static constexpr char likely[] = "\0\1\2\3\x7F\x80\xC0\xDB\xDC\xDD\xFE\xFF\r\n:,\"[]{}0";
    const qsizetype at = below(engine, input.size() + 1);
    const qsizetype size = std::min(below(engine, 16) + 1, input.size() - at);
    switch (engine() % 6) {
    case 0:
        input.insert(at, likely[engine() % (sizeof likely - 1)]);
        break;
    case 1:
        input.replace(at, std::min<qsizetype>(size, 1), QByteArray(1, char(engine())));
        break;
    case 2:
        input.remove(at, size);
        break;
    case 3:
        input.insert(at, input.mid(at, size));
        break;
    case 4:
        input.insert(at, other.mid(below(engine, other.size() + 1), below(engine, 64)));
        break;
    default:
        input.replace(at, std::min<qsizetype>(size, 1),
            QByteArray(1, likely[engine() % (sizeof likely - 1)]));
    }
}

void run(const QByteArray& input)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t*>(input.constData()), std::size_t(input.size()));
}

} // namespace

int main(int argumentCount, char** arguments)
{
    require(argumentCount == 3, "arguments are a folder and a number");
    const std::vector<QByteArray> corpus = filesOf(QString::fromLocal8Bit(arguments[1]));
    require(!corpus.empty(), "there is a corpus");
    std::for_each(corpus.begin(), corpus.end(), run);

    Engine engine(1);
    const int mutations = QByteArray(arguments[2]).toInt();
    for (int i = 0; i < mutations; ++i) {
        QByteArray input = corpus[engine() % corpus.size()];
        for (unsigned changes = engine() % 8 + 1; changes > 0; --changes)
            mutate(input, corpus[engine() % corpus.size()], engine);
        run(input);
    }
    std::printf("%zu files, %d mutations\n", corpus.size(), mutations);
    return 0;
}
