namespace CrossMentor.Domain.Pairs;

/// <summary>Who speaks for a side of a pair.</summary>
public enum PairVoice
{
    /// <summary>The organisation that gives the mentor or sends the mentee.</summary>
    Organisation,

    /// <summary>The mentor or the mentee.</summary>
    Person,
}
