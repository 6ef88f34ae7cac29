using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>A session, its pair, and which of the two the caller is.</summary>
internal sealed record OwnSession(PairSession Session, Pair Pair, PairSide Side);
