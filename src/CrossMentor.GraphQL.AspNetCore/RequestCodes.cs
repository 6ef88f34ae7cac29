namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The codes of answers to requests that never became an operation. A host describes them in its catalogue.</summary>
public static class RequestCodes
{
    /// <summary>The method is none that the address serves.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The client accepts no media type of the server.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The request is not of a media type that the server reads.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The body or the query string is too large.</summary>
    public const string RequestTooLarge = "REQUEST_TOO_LARGE";

    /// <summary>The request is not JSON, or lacks a parameter, or has one of a wrong type.</summary>
    public const string MalformedRequest = "MALFORMED_REQUEST";

    /// <summary>A page of another site could have sent the request.</summary>
    public const string PreflightRequired = "PREFLIGHT_REQUIRED";

    /// <summary>No document has the identifier.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>The server runs only trusted documents, and this is none.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The server does not know the hash; the client may send the document with it.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The server remembers no documents; the client has to send them.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The hash is not that of the document beside it.</summary>
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>A long connection is not opened: its caller is not admitted, or it comes from a page of another site.</summary>
    public const string ConnectionRefused = "CONNECTION_REFUSED";

    /// <summary>One connection has as many operations under way as it may have.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";

    /// <summary>One client has as many event streams open as it may have.</summary>
    public const string TooManyStreams = "TOO_MANY_STREAMS";

    /// <summary>As much runs and waits as the server takes.</summary>
    public const string Overloaded = "OVERLOADED";

    /// <summary>The client may not ask for the schema.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";
}
