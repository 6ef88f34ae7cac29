namespace CrossMentor.Domain.Privacy;

/// <summary>Who asked that somebody be erased.</summary>
public enum ErasureWish
{
    /// <summary>The person itself.</summary>
    Person,

    /// <summary>Whoever looks after the people of its organisation.</summary>
    Coordinator,

    /// <summary>Whoever runs the installation, from its command line.</summary>
    Operator,

    /// <summary>The time was up for which the person is kept.</summary>
    Retention,
}
