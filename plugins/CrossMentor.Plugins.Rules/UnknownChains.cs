namespace CrossMentor.Plugins.Rules;

/// <summary>What a chain with an unknown end means.</summary>
public enum UnknownChains
{
    /// <summary>Nobody can say whether the two are on one line: the verdict is UNKNOWN.</summary>
    AreUnknown,

    /// <summary>The programme has decided that only recorded lines run between such organisations: the verdict rests on those.</summary>
    RunOnlyWhereRecorded,
}
