namespace CrossMentor.Host.Configuration;

/// <summary>Whether a browser that opens the GraphQL address sees a page to try operations.</summary>
internal enum IdeServing
{
    /// <summary>In the environment Development, and not elsewhere.</summary>
    Auto,

    Off,

    On,
}
