// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/outputfile.h"

#include <unistd.h>

DescriptorFile::DescriptorFile(int descriptor)
    : m_descriptor(descriptor)
{
}

DescriptorFile::~DescriptorFile()
{
    ::close(m_descriptor);
}

qint64 DescriptorFile::write(const uchar* bytes, qint64 size)
{
    return ::write(m_descriptor, bytes, std::size_t(size));
}

// A device takes no truncation; a regular file that takes none still reads up to the cut.
void DescriptorFile::cutTo(qint64 size)
{
    if (::ftruncate(m_descriptor, size) == 0)
        ::lseek(m_descriptor, size, SEEK_SET);
}
