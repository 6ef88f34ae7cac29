namespace CrossMentor.Sdk.Rules;

/// <summary>What a rule says about a pair. Data about people is partial by design, so there are three values.</summary>
/// <remarks>The default is <see cref="Unknown"/>: a verdict that was never written allows nothing.</remarks>
public enum Verdict : byte
{
    /// <summary>The facts do not suffice to say; never a silent yes.</summary>
    Unknown = 0,

    /// <summary>The facts show that the pair may meet.</summary>
    Allow = 1,

    /// <summary>The facts show that the pair may not meet.</summary>
    Forbid = 2,
}
