#!/usr/bin/env bash
# One command for the daily work: ./dev.sh build | test | check | run | accept | fuzz
set -euo pipefail
cd "$(dirname "$0")"
case "${1:-}" in
  build) dotnet build CrossMentorApi.sln -nologo ;;
  test) dotnet test CrossMentorApi.sln -nologo ;;
  check) bash .ci/run ;;
  run) dotnet run --project src/CrossMentor.Host -- "${@:2}" ;;
  accept)
    dotnet run --project src/CrossMentor.Host -- schema --output schema/crossmentor.graphql
    CROSSMENTOR_ACCEPT=1 dotnet test tests/CrossMentor.Repository.Tests -nologo
    ;;
  fuzz) CROSSMENTOR_FUZZ_SEED="${2:?a seed}" CROSSMENTOR_FUZZ_COUNT="${3:-50000}" dotnet test CrossMentorApi.sln -nologo --filter "FullyQualifiedName~Fuzzing" ;;
  *) echo "usage: ./dev.sh build | test | check | run [VERB] | accept | fuzz SEED [COUNT]" >&2; exit 2 ;;
esac
