namespace CrossMentor.Domain.Access;

/// <summary>What an object is to a caller.</summary>
public enum Relation
{
    /// <summary>It belongs to an organisation that the caller coordinates.</summary>
    Own,

    /// <summary>It belongs to a programme that the caller manages.</summary>
    Managed,

    /// <summary>It is an organisation itself that the caller registered and acts for; people are never reached this way.</summary>
    Registered,

    /// <summary>It is seen only as the partner of an own person in a published pair, or of the caller in a confirmed one.</summary>
    Partner,

    /// <summary>It is a fellow of the caller in a group of learners or of peers.</summary>
    Fellow,

    /// <summary>It is the caller itself.</summary>
    Self,
}
