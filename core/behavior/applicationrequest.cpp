// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationrequest.h"

#include "core/framing/headercontent/headercontent.h"
#include "core/text/jsontext.h"

QByteArray applicationRequest(const QString& action, const QString& value)
{
    HeaderContent::Draft draft;
    if (action == QLatin1String("search")) {
        draft.content = "{\"action\": " + JsonText::quoted(action)
            + ", \"value\": " + JsonText::quoted(value) + '}';
    } else {
        draft.contentType = QStringLiteral("binary/custom-client-binary-type");
        draft.contentEncoding = QStringLiteral("binary");
        draft.content = (action + value).toUtf8();
    }
    return HeaderContent::encode(draft);
}
