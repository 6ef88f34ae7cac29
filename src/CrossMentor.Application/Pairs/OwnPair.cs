using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>A pair, and which of the two the caller is.</summary>
internal sealed record OwnPair(Pair Pair, PairSide Side);
