using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>What is secure because the product has none of it, and where the little is that it has.</summary>
public sealed partial class AbsentTechniqueTests
{
    // Each with an example that shows that it would be found.
    public static TheoryData<string, string, string> Absent => new()
    {
        { "XML", @"System\.Xml|XDocument|XElement|XmlReader|XmlSerializer|XPath", "using System.Xml.Linq;" },
        { "directories", @"DirectoryServices|LdapConnection", "using System.DirectoryServices.Protocols;" },
        { "mail", @"SmtpClient|System\.Net\.Mail|MimeMessage", "new SmtpClient(host)" },
        { "caches of others", @"Memcached|StackExchange\.Redis|IDistributedCache", "IDistributedCache cache" },
        { "types named by input", @"BinaryFormatter|NetDataContractSerializer|LosFormatter|SoapFormatter|TypeNameHandling|Type\.GetType\(", "new BinaryFormatter()" },
        { "code made of input", @"CSharpScript|CodeAnalysis\.CSharp|CSharpCodeProvider|DynamicMethod|AssemblyBuilder", "CSharpScript.EvaluateAsync(text)" },
        { "templates", @"RazorEngine|Scriban|Handlebars|DotLiquid|IViewEngine", "Scriban.Template.Parse(text)" },
        { "expressions made while running", @"new Regex\(|Regex\.(IsMatch|Match|Matches|Replace|Split)\(", "Regex.IsMatch(text, pattern)" },
        { "statements made of texts", @"FromSqlRaw|ExecuteSqlRaw|SqlQueryRaw", "db.Database.ExecuteSqlRaw(text)" },
        { "weak hashes and ciphers", @"\bMD5\b|\bSHA1\b|TripleDES|\bDES\b|\bRC2\b|CipherMode|PaddingMode|RSAEncryptionPadding", "SHA1.HashData(bytes)" },
        { "certificates that are not checked", @"CertificateCustomValidation|RemoteCertificateValidation|DangerousAccept|TrustServerCertificate", "TrustServerCertificate=true" },
        { "files that are served", @"UseStaticFiles|UseDirectoryBrowser|UseFileServer|MapStaticAssets", "app.UseStaticFiles();" },
        { "shells", @"UseShellExecute = true|FileName = ""(sh|/bin/sh|bash|cmd)|ProcessStartInfo\([^()]*, ", "new ProcessStartInfo(\"sh\", text)" },
    };

    [Theory]
    [MemberData(nameof(Absent))]
    public void What_the_product_does_without_is_in_no_source(string technique, string pattern, string example)
    {
        var search = new Regex(pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

        Assert.True(search.IsMatch(example), $"The search for {technique} does not find its own example.");
        Assert.Empty(Uses(search));
    }

    [Fact]
    public void Processes_are_started_in_one_place_without_a_shell()
    {
        Assert.Equal(["WorkerCommand.cs", "WorkerLink.cs"], Uses(Process()).Select(use => use.File).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("ArgumentList", RepositoryFiles.Read("src/CrossMentor.Plugins.Hosting/Workers/WorkerCommand.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_client_calls_other_servers_and_follows_no_redirect()
    {
        var callers = Uses(Caller()).Select(use => use.File).Distinct().Where(file => !file.StartsWith("Demo", StringComparison.Ordinal));

        Assert.Equal(["HttpIssuerMetadataSource.cs"], callers);
        Assert.Contains("AllowAutoRedirect = false", RepositoryFiles.Read("src/CrossMentor.Api/Tokens/HttpIssuerMetadataSource.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_may_guess_comes_from_the_generator_for_it()
    {
        Assert.DoesNotContain(Uses(Guessable()), use => use.Path.StartsWith("src/", StringComparison.Ordinal));
        Assert.Contains("RandomNumberGenerator.GetBytes(32)", RepositoryFiles.Read("src/CrossMentor.Identity/Storage/Handle.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cryptography_is_that_of_the_inventory()
    {
        var used = RepositoryFiles.ProductSources()
            .Where(file => File.ReadAllText(file).Contains("System.Security.Cryptography", StringComparison.Ordinal))
            .SelectMany(file => Primitive().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["AesGcm", "ECDsa", "HMACSHA256", "RSA", "RandomNumberGenerator", "Rfc2898DeriveBytes", "SHA256"], used);
        var inventory = RepositoryFiles.Read("docs/security.md");
        Assert.All(["AES-256-GCM", "P-256", "HMAC-SHA-256", "RSA", "random", "PBKDF2", "SHA-256"], name => Assert.Contains(name, inventory, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_write_text_and_no_HTML()
    {
        string[] patterns = ["*.js", "*.jsx", "*.mjs", "*.html"];
        var pages = patterns.SelectMany(pattern => RepositoryFiles.Below("src", pattern)).ToList();

        Assert.Contains(pages, file => file.EndsWith("page.js", StringComparison.Ordinal));
        Assert.Empty(pages.Where(file => Markup().IsMatch(File.ReadAllText(file))).Select(RepositoryFiles.Relative));
    }

    private static IEnumerable<(string Path, string File, string Line)> Uses(Regex search) =>
        from file in RepositoryFiles.ProductSources()
        from line in File.ReadLines(file)
        where search.IsMatch(line)
        select (RepositoryFiles.Relative(file), Path.GetFileName(file), line.Trim());

    [GeneratedRegex(@"Process\.Start\(|new ProcessStartInfo\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Process();

    [GeneratedRegex(@"new HttpClient\(|SocketsHttpHandler|HttpClientHandler|new TcpClient\(|new Socket\(|ClientWebSocket|WebRequest|AddHttpClient", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Caller();

    [GeneratedRegex(@"new Random\(|Random\.Shared", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Guessable();

    [GeneratedRegex(@"\b(Aes\w*|ChaCha20\w*|RSA|ECDsa|ECDiffieHellman|DSA|SHA\d+|SHA3_\d+|HMACSHA\d+|Rfc2898DeriveBytes|HKDF|Kmac\w*|Shake\w*|RandomNumberGenerator)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Primitive();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|onmessage|postMessage|addEventListener\('message'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Markup();
}
