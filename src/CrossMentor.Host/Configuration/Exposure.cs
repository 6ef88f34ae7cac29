namespace CrossMentor.Host.Configuration;

/// <summary>How much the endpoint tells of its schema to callers without a token.</summary>
internal enum Exposure
{
    /// <summary>Open in the environment Development, guarded elsewhere.</summary>
    Auto,

    /// <summary>The schema is for callers with a token, and messages suggest no names.</summary>
    Guarded,

    /// <summary>Everybody may ask for the schema, and messages suggest names.</summary>
    Open,
}
