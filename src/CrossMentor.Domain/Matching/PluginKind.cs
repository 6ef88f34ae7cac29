namespace CrossMentor.Domain.Matching;

/// <summary>What a plugin does in a run.</summary>
public enum PluginKind
{
    EligibilityRule,
    PairScorer,
    MatchingStrategy,
    GroupFormer,
}
