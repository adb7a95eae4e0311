// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/stateicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

EndpointLook endpointLook(EndpointFacts::State state)
{
    switch (state) {
    case EndpointFacts::State::Listening:
    case EndpointFacts::State::Active:
        return {PillShape::Dot, {ColorRole::Good, ColorRole::GoodFill}};
    case EndpointFacts::State::Paused:
        return {PillShape::Dots, {ColorRole::Waiting, ColorRole::WaitingFill}};
    case EndpointFacts::State::Failed:
        return {PillShape::Cross, {ColorRole::Fault, ColorRole::FaultFill}};
    case EndpointFacts::State::Stopped:
        break;
    }
    return {PillShape::Ring, {ColorRole::Quiet, ColorRole::QuietFill}};
}

QIcon stateIcon(EndpointFacts::State state)
{
    constexpr int size = 12; // pixels
    const qreal scale = qGuiApp->devicePixelRatio();
    QPixmap picture((QSizeF(size, size) * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const EndpointLook look = endpointLook(state);
    paintPillShape(&painter, {0, 0, size, size}, look.shape, look.colors.text);
    return picture;
}
