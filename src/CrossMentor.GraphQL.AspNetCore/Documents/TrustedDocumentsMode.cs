namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>What a server does with trusted documents.</summary>
public enum TrustedDocumentsMode
{
    /// <summary>There are none: a <c>documentId</c> is a parameter that the server does not know.</summary>
    Off,

    /// <summary>Clients may send the identifier of a trusted document, or any document.</summary>
    Allowed,

    /// <summary>Only trusted documents run, by identifier or by their text; everything else is refused before it is parsed.</summary>
    Only,
}
