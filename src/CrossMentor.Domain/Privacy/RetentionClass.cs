namespace CrossMentor.Domain.Privacy;

/// <summary>Kinds of personal data that are kept equally long.</summary>
public enum RetentionClass
{
    /// <summary>What an organisation says of somebody who works for it.</summary>
    PersonRecord,

    /// <summary>That and how somebody took part: roles, pairs, sessions, attendance.</summary>
    ParticipationRecord,

    /// <summary>What belongs to the two people of a pair alone.</summary>
    ConfidentialRecord,

    /// <summary>What the two people of a pair wrote to each other.</summary>
    PairContentRecord,

    /// <summary>Who agreed to what: acknowledgements and consents.</summary>
    AgreementRecord,

    /// <summary>Conflicts and influences that somebody declared.</summary>
    InterestRecord,

    /// <summary>What somebody declared about diversity.</summary>
    SpecialCategory,

    /// <summary>That a mentoring was completed.</summary>
    CertificateRecord,

    /// <summary>Who waits for a place.</summary>
    WaitingRecord,
}
