namespace CrossMentor.Host.Configuration;

internal sealed record CorsOptions
{
    [Setting("Sites whose pages may call the API, get tokens and connect by WebSocket besides those of this server, such as `https://app.example.org`; several are separated by semicolons. Compared exactly, without wildcards. Clients that are no browser need none.")]
    public string Origins { get; init; } = "";
}
