using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.PostgreSql.Migrations
{
    /// <summary>
    /// Cases of non-recruitment, which the steering group decides on; places of mentors that organisations leave to others; and how programmes stood beside
    /// each other.
    /// </summary>
    /// <remarks>Expand step: new tables, columns that may be empty, and one with a default; nobody has donated anything yet.</remarks>
    public partial class CasesPrizesAndTemplates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Finding",
                table: "SteeringDecisions",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "NonRecruitmentCaseId",
                table: "SteeringDecisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DonatedPlaces",
                table: "ParticipatingOrganisations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "BenchmarkPlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Figures = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BenchmarkPlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BenchmarkPlaces_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NonRecruitmentCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "uuid", nullable: false),
                    FormerOrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    NewOrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AppearedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProtectedUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    BroughtOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Findings = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NonRecruitmentCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Organisations_FormerOrganisationId",
                        column: x => x.FormerOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Organisations_NewOrganisationId",
                        column: x => x.NewOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NonRecruitmentCases_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BenchmarkPlaces_ProgrammeId",
                table: "BenchmarkPlaces",
                column: "ProgrammeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BenchmarkPlaces_Year",
                table: "BenchmarkPlaces",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_FormerOrganisationId",
                table: "NonRecruitmentCases",
                column: "FormerOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_NewOrganisationId",
                table: "NonRecruitmentCases",
                column: "NewOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_ParticipantId",
                table: "NonRecruitmentCases",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_NonRecruitmentCases_ProgrammeId_ParticipantId_NewOrganisati~",
                table: "NonRecruitmentCases",
                columns: new[] { "ProgrammeId", "ParticipantId", "NewOrganisationId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BenchmarkPlaces");

            migrationBuilder.DropTable(
                name: "NonRecruitmentCases");

            migrationBuilder.DropColumn(
                name: "Finding",
                table: "SteeringDecisions");

            migrationBuilder.DropColumn(
                name: "NonRecruitmentCaseId",
                table: "SteeringDecisions");

            migrationBuilder.DropColumn(
                name: "DonatedPlaces",
                table: "ParticipatingOrganisations");
        }
    }
}
