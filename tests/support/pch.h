#pragma once
#include "../../cmake/core_pch.h"
#include <catch2/catch.hpp>
