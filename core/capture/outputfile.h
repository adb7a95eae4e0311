// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Where a capture is written to. All functions are called from one thread, FileWriter's.
class OutputFile
{
public:
    OutputFile() = default;
    virtual ~OutputFile() = default;
    Q_DISABLE_COPY_MOVE(OutputFile)

    /// As write(2): how many of the bytes it took, or -1 with errno.
    [[nodiscard]] virtual qint64 write(const uchar* bytes, qint64 size) = 0;
    /// Makes it that long, and goes on writing there.
    virtual void cutTo(qint64 size) = 0;
};

/// A file that is open, by its descriptor, which it closes.
class DescriptorFile final : public OutputFile
{
public:
    explicit DescriptorFile(int descriptor);
    ~DescriptorFile() override;
    Q_DISABLE_COPY_MOVE(DescriptorFile)

    [[nodiscard]] qint64 write(const uchar* bytes, qint64 size) override;
    void cutTo(qint64 size) override;

private:
    const int m_descriptor;
};
